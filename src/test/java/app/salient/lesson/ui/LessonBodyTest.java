package app.salient.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Catalogue;
import app.salient.lesson.ClockAhead;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.live.CourseOnDisk;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonBodyTest extends BrowserlessTest {
    @TempDir
    Path folder;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.salient.lesson.ui");
    }

    @Test
    void showsSectionsWithTheirAddress() {
        show(sample().current());
        assertThat(find(Section.class).all())
                .extracting(section -> section.getId().orElse(""))
                .containsExactly("twice-a-day", "who-measures");
        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Twice a day", "Who measures");
        assertThat(find(Markup.class)
                        .withClassName("lead")
                        .single()
                        .getElement()
                        .getProperty("innerHTML"))
                .isEqualTo("<p>The sea breathes. Start <a href=\"#twice-a-day\">below</a>.</p>\n");
    }

    @Test
    void handsQuestionsToItsCaller() {
        show(sample().current());
        assertThat(find(Span.class).all()).extracting(Span::getText).containsExactly("how-often", "range-said");
        assertThat(find(H3.class).withClassName("check-head").all())
                .extracting(H3::getText)
                .containsOnly("Check yourself");
    }

    @Test
    void neverShowsAKeyOrFeedback() {
        show(sample().current());
        assertThat(text()).doesNotContain("Gauges show it").doesNotContain("That is its number");
    }

    @Test
    void showsTimelinesAndTables() {
        show(sample().current());
        assertThat(text())
                .contains("<figure class=\"timeline\"><figcaption>The offices</figcaption><salient-timeline><ol>"
                        + "<li data-gap=\"29\"><time>3 May 2025</time>")
                .contains("<p class=\"event-note\"><span class=\"event-whose\">the Harbour Office</span>"
                        + "<span class=\"event-certainty\" data-certainty=\"C\">claimed, not verified</span></p>")
                .contains("<aside class=\"callout\" role=\"note\"><p class=\"callout-title\">Mind the word</p>")
                .contains("<table class=\"data stack\"><thead><tr><th scope=\"col\">Claim</th>")
                .contains("<td data-label=\"Who says so\">tide tables</td>")
                .contains("<span class=\"verdict\" data-verdict=\"contested\">Contested</span>");
    }

    @Test
    void showsAComparisonAsATableWithHeadersOfRowsAndColumns() {
        show(new CourseOnDisk(
                        SampleCourse.in(folder)
                                .replace(SampleCourse.LESSON, "Two offices do.\n", COMPARISON)
                                .folder(),
                        new ClockAhead())
                .current());
        assertThat(text())
                .contains("<figure class=\"compare\"><figcaption>Two waters</figcaption><salient-compare>"
                        + "<table class=\"data\" role=\"table\" aria-label=\"Two waters\">")
                .contains("<th scope=\"col\" role=\"columnheader\">Row</th>"
                        + "<th scope=\"col\" role=\"columnheader\">Long Bay</th>")
                .contains("<th scope=\"rowgroup\" role=\"rowheader\" class=\"compare-aspect\">"
                        + "<span class=\"compare-number\">1 </span>Range &amp; time</th>"
                        + "<td role=\"cell\" data-label=\"Long Bay\"><a href=\"/claims#C02\" class=\"claim\"")
                .contains("<tr role=\"row\" class=\"compare-fits\"><th scope=\"row\" role=\"rowheader\">What fits</th>"
                        + "<td role=\"cell\" colspan=\"2\">nothing</td></tr>")
                .contains("<salient-fill name=\"range.breaks\" of=\"Range &amp; time, Where it breaks\">"
                        + "<div class=\"fill-content\">Said of <a href=\"/claims#C01\"")
                .contains("<tbody role=\"rowgroup\" class=\"compare-last\"><tr role=\"row\"><th scope=\"rowgroup\""
                        + " role=\"rowheader\" class=\"compare-aspect\" colspan=\"3\">The whole</th></tr>");
    }

    private static final String COMPARISON = """
            ```compare
            title: Two waters
            columns:
              - { id: bay, title: Long Bay }
              - { id: fjord, title: Deep Fjord }
            rows:
              - id: range
                aspect: Range & time
                cells:
                  bay: '[16 metres](claim:C02)'
                  fjord: nothing
                fits: nothing
                breaks: Said of [one](claim:C01) only
                fill: yes
              - id: whole
                last: yes
                aspect: The whole
                fits: nothing
                breaks: One is [a harbour](claim:C03)
            ```
            """;

    @Test
    void givesTheClaimPanelItsClaims() {
        Catalogue catalogue = sample().current();
        var json = ClaimsJson.of(catalogue, catalogue.lessons().getFirst(), UI.getCurrent()::getTranslation);
        assertThat(json.size()).isEqualTo(3);
        assertThat(json.at("/1/id").stringValue()).isEqualTo("C02");
        assertThat(json.at("/1/kindLabel").stringValue()).isEqualTo("Official claim");
        assertThat(json.at("/1/verdictLabel").stringValue()).isEqualTo("Contested");
        assertThat(json.at("/1/explanation").stringValue()).isEqualTo("<p>Others measured less.</p>\n");
        assertThat(json.at("/1/sources/0/href").stringValue()).isEqualTo("/sources#S02");
        assertThat(json.at("/1/sources/0/unseen").booleanValue()).isTrue();
    }

    @Test
    void survivesAClaimThatIsGone() {
        var clock = new ClockAhead();
        SampleCourse course = SampleCourse.in(folder);
        var lessons = new CourseOnDisk(folder, clock);
        course.write("claims.yaml", "[]\n");
        clock.forward(Duration.ofSeconds(1));
        Catalogue now = lessons.current();
        assertThat(now.claims()).isEmpty();
        show(now);
        assertThat(text()).contains("What is claimed").doesNotContain("data-label");
        Lesson lesson = now.lessons().getFirst();
        assertThat(ClaimsJson.of(now, lesson, UI.getCurrent()::getTranslation).size())
                .isZero();
    }

    private Lessons sample() {
        return new CourseOnDisk(SampleCourse.in(folder).folder(), new ClockAhead());
    }

    private static void show(Catalogue catalogue) {
        UI.getCurrent()
                .add(new LessonBody(
                        catalogue,
                        catalogue.lessons().getFirst(),
                        question -> new Span(question.id().value())));
    }

    private String text() {
        return find(Markup.class).all().stream()
                .map((Component markup) -> markup.getElement().getProperty("innerHTML", ""))
                .collect(Collectors.joining());
    }
}
