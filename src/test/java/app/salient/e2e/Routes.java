package app.salient.e2e;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The application's own route table, read from its screens. */
final class Routes {
    private static final Pattern PARAMETER = Pattern.compile("/:(\\w+)(\\?)?");

    private Routes() {}

    /** As {@code teach/class/:id}, in order. */
    static List<String> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("app.salient").stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(Objects::nonNull)
                .map(name -> ClassUtils.resolveClassName(name, null)
                        .getAnnotation(Route.class)
                        .value())
                .sorted()
                .toList();
    }

    /** Those of instructors. */
    static List<String> teaching() {
        return all().stream()
                .filter(route -> route.equals("teach") || route.startsWith("teach/"))
                .toList();
    }

    static List<String> parameters(String route) {
        return PARAMETER.matcher(route).results().map(found -> found.group(1)).toList();
    }

    /** @throws AssertionError when a parameter has no part: a new route has to be thought about */
    static String address(String route, Map<String, String> parts) {
        return "/"
                + PARAMETER.matcher(route).replaceAll(found -> {
                    String part = parts.get(found.group(1));
                    if (part == null) {
                        throw new AssertionError("This test knows nothing to try " + route + " with: give it a "
                                + found.group(1) + " in School.");
                    }
                    return Matcher.quoteReplacement("/" + part);
                });
    }

    /** Without what may be left out. */
    static String shortest(String route) {
        return PARAMETER
                .matcher(route)
                .replaceAll(found -> found.group(2) == null ? Matcher.quoteReplacement(found.group()) : "");
    }
}
