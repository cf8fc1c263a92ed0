package app.salient.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Catalogue;
import app.salient.lesson.ClockAhead;
import app.salient.lesson.Precision;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.SampleMap;
import app.salient.lesson.live.CourseOnDisk;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapHtmlTest extends BrowserlessTest {
    @TempDir
    Path folder;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.salient.lesson.ui");
    }

    @Test
    void standsInAFigureWithWhatToLookAt() {
        Element figure = figure(sample());
        assertThat(figure.select("figcaption").text()).isEqualTo("Long Bay");
        assertThat(figure.select(".map-text a.claim").attr("data-claim")).isEqualTo("C01");
    }

    @Test
    void givesTheElementOnlyWhatItDraws() {
        JsonNode map = JsonMapper.shared()
                .readTree(figure(sample()).select("salient-lesson-map").attr("map"));
        assertThat(map.at("/frame/west").doubleValue()).isEqualTo(-22);
        assertThat(map.at("/borders").booleanValue()).isFalse();
        assertThat(map.at("/names/0/text").stringValue()).isEqualTo("Open sea");
        assertThat(map.at("/places/0/name").stringValue()).isEqualTo("Long Bay");
        assertThat(map.at("/places/0/local").isMissingNode()).isTrue();
        assertThat(map.at("/places/0/fuzzy").booleanValue()).isTrue();
        assertThat(map.at("/shapes/0/form").stringValue()).isEqualTo("line");
        assertThat(map.at("/shapes/0/corners/0").toString()).isEqualTo("[-21.0,61.0]");
        assertThat(map.at("/shapes/0/dates").toString()).isEqualTo("[0,1]");
        assertThat(map.at("/shapes/1/dates").toString()).isEqualTo("[1]");
        assertThat(map.at("/dates").toString()).isEqualTo("[\"April 2025\",\"May 2025\"]");
    }

    @Test
    void saysForEveryDateWhoClaimsWhat() {
        var steps = figure(sample()).select("salient-lesson-map > .map-step");
        assertThat(steps).hasSize(2);
        assertThat(steps.getFirst().text()).startsWith("April 2025 No outline of this month was seen.");
        assertThat(steps.getLast().select("a.claim").eachAttr("data-claim")).containsExactly("C02", "C03");
        assertThat(steps.getLast().expectFirst(".map-whose").text()).isEqualTo("the Harbour Office, 3 May 2025");
    }

    @Test
    void saysTheSameInATable() {
        Element table = figure(sample()).expectFirst("details.map-table");
        assertThat(table.select("summary").text()).isEqualTo("Show as a table");
        assertThat(table.select("caption").eachText()).containsExactly("Date by date", "Shapes", "Places");
        assertThat(table.select("td[data-label=On the map]").eachText())
                .containsExactly(
                        "A: The spit (schematic)", "A: The spit (schematic) B: Under water in May 2025 (schematic)");
        assertThat(table.select("td[data-label=Who claims what] a.claim").eachAttr("data-claim"))
                .containsExactly("C01", "C02", "C03");
        assertThat(table.select("td[data-label=What it is]").eachText())
                .containsExactly(
                        "A line drawn by hand: Drawn by hand. S01", "An area drawn by hand: Sized to one claim.");
        assertThat(table.select("td[data-label=Place]").text())
                .isEqualTo("Long Bay (Pitkälahti), North Coast, Tideland");
        assertThat(table.select("td[data-label=Where]").text()).isEqualTo("61.50° N, 20.25° W");
        assertThat(table.select("td[data-label=How exact]").text()).startsWith("estimated: may be off by 3 to 6 km");
    }

    @Test
    void survivesAPlaceAndAClaimThatAreGone() {
        var clock = new ClockAhead();
        SampleCourse course = SampleMap.in(folder);
        var lessons = new CourseOnDisk(folder, clock);
        course.write("places.yaml", "[]\n").write("claims.yaml", "[]\n").write("sources.yaml", "[]\n");
        clock.forward(Duration.ofSeconds(1));
        Element figure = figure(lessons.current());
        assertThat(figure.select(".map-step a, .map-table a")).isEmpty();
        assertThat(figure.select("td[data-label=Place]")).isEmpty();
    }

    @Test
    void everyPrecisionHasItsWords() {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations");
        assertThat(Precision.values())
                .allSatisfy(precision -> assertThat(texts.getString("lesson.map.exact." + precision.word()))
                        .isNotBlank());
    }

    private Catalogue sample() {
        return new CourseOnDisk(SampleMap.in(folder).folder(), new ClockAhead()).current();
    }

    private Element figure(Catalogue catalogue) {
        UI.getCurrent()
                .add(new LessonBody(
                        catalogue,
                        catalogue.lessons().getFirst(),
                        question -> new Span(question.id().value())));
        String html = find(Markup.class).all().stream()
                .map(markup -> markup.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining());
        return Jsoup.parseBodyFragment(html).expectFirst("figure.map-block");
    }
}
