package app.salient.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Who may open which screen and call which service: spelled out here, so that a new one has to be thought about. */
class RightsMatrixTest {
    private static final String EVERYONE = "everyone";
    private static final String INSTRUCTOR = "INSTRUCTOR";

    private static final Map<String, String> SCREENS = Map.ofEntries(
            Map.entry("", EVERYONE),
            Map.entry("lesson/:id", EVERYONE),
            Map.entry("quiz/:id", EVERYONE),
            Map.entry("attempt/:id", EVERYONE),
            Map.entry("today", EVERYONE),
            Map.entry("progress", EVERYONE),
            Map.entry("claims", EVERYONE),
            Map.entry("sources", EVERYONE),
            Map.entry("changes", EVERYONE),
            Map.entry("glossary", EVERYONE),
            Map.entry("join", EVERYONE),
            Map.entry("login", EVERYONE),
            Map.entry("register", EVERYONE),
            Map.entry("first", EVERYONE),
            Map.entry("setup", EVERYONE),
            Map.entry("invited", EVERYONE),
            Map.entry("people", "ADMIN"),
            Map.entry("people/done", "ADMIN"),
            Map.entry("account", EVERYONE),
            Map.entry("account/guest", "account"),
            Map.entry("recover", EVERYONE),
            Map.entry("teach", INSTRUCTOR),
            Map.entry("teach/class/:id", INSTRUCTOR),
            Map.entry("teach/class/:id/print", INSTRUCTOR),
            Map.entry("teach/class/:id/question/:question", INSTRUCTOR),
            Map.entry("teach/class/:id/quiz/:quiz", INSTRUCTOR),
            Map.entry("teach/class/:id/student/:student", INSTRUCTOR),
            Map.entry("teach/class/:id/student/:student/attempt/:attempt", INSTRUCTOR),
            Map.entry("teach/class/:id/assign/:assignment?", INSTRUCTOR),
            Map.entry("teach/class/:id/as/:student", INSTRUCTOR),
            Map.entry("teach/class/:id/as/:student/quiz/:quiz", INSTRUCTOR),
            Map.entry("teach/class/:id/as/:student/quiz/:quiz/try", INSTRUCTOR),
            Map.entry("teach/class/:id/settings", INSTRUCTOR),
            Map.entry("teach/class/:id/marking/:answer?", INSTRUCTOR),
            Map.entry("teach/class/:id/hand-ins", INSTRUCTOR),
            Map.entry("teach/class/:id/done", INSTRUCTOR),
            Map.entry("teach/class/:id/enrol", INSTRUCTOR),
            Map.entry("content", INSTRUCTOR),
            Map.entry("content/change/:question/:from", INSTRUCTOR));

    /** What the course says is for everyone, whoever they are. */
    private static final Set<String> PUBLIC_SERVICES = Set.of("CourseOnDisk.current", "CourseOnDisk.digest");

    @Test
    void everyScreenIsOpenToExactlyThoseItIsMeantFor() {
        Map<String, String> found = new TreeMap<>();
        annotatedWith(Route.class)
                .forEach(view -> found.put(view.getAnnotation(Route.class).value(), rightsOf(view)));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(SCREENS);
    }

    @Test
    void everyLayoutSaysWhoMaySeeIt() {
        assertThat(annotatedWith(Layout.class))
                .isNotEmpty()
                .allSatisfy(layout -> assertThat(rightsOf(layout)).isEqualTo(EVERYONE));
    }

    @Test
    void everyServiceChecksEachOfItsPublicMethods() {
        List<String> open = annotatedWith(Service.class).stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !guarded(method))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .filter(name -> !PUBLIC_SERVICES.contains(name))
                .toList();
        assertThat(open).isEmpty();
    }

    @Test
    void findsTheServicesThereAre() {
        assertThat(annotatedWith(Service.class)).hasSizeGreaterThanOrEqualTo(8);
    }

    private static boolean guarded(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    private static String rightsOf(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return EVERYONE;
        }
        var roles = view.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return String.join(",", roles.value());
        }
        return view.isAnnotationPresent(PermitAll.class) ? "account" : "nobody: " + view.getSimpleName();
    }

    private static Set<Class<?>> annotatedWith(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("app.salient").stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(java.util.Objects::nonNull)
                .map(name -> ClassUtils.resolveClassName(name, null))
                .collect(Collectors.toSet());
    }
}
