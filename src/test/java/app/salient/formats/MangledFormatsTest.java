package app.salient.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.salient.testing.Mangler;
import app.salient.testing.Thorough;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of a course that something has happened to are read or refused, quickly, and nothing active comes out of them. */
@Timeout(600)
class MangledFormatsTest {
    private static final Path COURSE = Path.of("src/test/resources/kinds-course");
    private static final int TIMES = Thorough.times(1_500, 20_000);

    @Test
    void yamlIsReadOrRefusedWithAReason() {
        var mangler = Mangler.ofFiles(1, COURSE, ".yaml");
        for (int i = 0; i < TIMES; i++) {
            String text = mangler.text();
            var problems = new Problems();
            var read = YamlReader.read("some.yaml", 1, text, problems);
            assertThat(read.isPresent() || problems.hasErrors()).as(text).isTrue();
        }
    }

    @Test
    void jsonIsReadOrRefusedWithAReason() {
        var mangler = Mangler.ofFiles(2, Path.of("lessons"), ".geojson");
        for (int i = 0; i < TIMES; i++) {
            String text = mangler.text();
            var problems = new Problems();
            var read = JsonReader.read("some.geojson", text, problems);
            assertThat(read.isPresent() || problems.hasErrors()).as(text).isTrue();
        }
    }

    @Test
    void markdownBecomesHarmlessHtml() {
        var mangler = Mangler.ofFiles(3, COURSE, ".md");
        for (int i = 0; i < TIMES; i++) {
            String text = mangler.text();
            assertThatCode(() -> MarkdownHtml.inline(new Markdown(text)))
                    .as(text)
                    .doesNotThrowAnyException();
            String html = MarkdownHtml.block(new Markdown(text));
            assertThat(html.length()).as(text).isLessThan(20 * text.length() + 1_000);
            Jsoup.parseBodyFragment(html).body().getAllElements().forEach(element -> isHarmless(element, text));
        }
    }

    private static void isHarmless(Element element, String text) {
        assertThat(element.normalName())
                .as(text)
                .isNotIn("script", "style", "img", "svg", "iframe", "object", "embed", "form", "input", "base", "meta");
        element.attributes().forEach(attribute -> {
            assertThat(attribute.getKey()).as(text).doesNotStartWith("on").isNotEqualTo("style");
            if (attribute.getKey().equals("href")) {
                assertThat(asBrowsersRead(attribute.getValue()))
                        .as(text)
                        .doesNotMatch("(?s)(?!https:|mailto:)[a-z][a-z0-9+.-]*:.*");
            }
        });
    }

    /** Browsers leave out what cannot be seen before they look for the scheme of an address. */
    private static String asBrowsersRead(String address) {
        return address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    }
}
