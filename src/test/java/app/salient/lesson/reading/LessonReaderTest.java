package app.salient.lesson.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Block;
import app.salient.lesson.ClaimId;
import app.salient.lesson.Lesson;
import app.salient.lesson.LessonId;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonReaderTest {
    @TempDir
    Path folder;

    private Lesson lesson = new Lesson(new LessonId("none"), "", "", "", 1, List.of(), List.of(), List.of(), List.of());

    private SampleCourse course = new SampleCourse(Path.of(""));

    @BeforeEach
    void readTheSample() {
        course = SampleCourse.in(folder);
        lesson = course.read().catalogue().lessons().getFirst();
    }

    @Test
    void readsTheFrontMatter() {
        assertThat(lesson.id()).isEqualTo(new LessonId("reading-the-sea"));
        assertThat(lesson.title()).isEqualTo("Reading the sea");
        assertThat(lesson.minutes()).isEqualTo(8);
        assertThat(lesson.objectives()).containsExactly("Say how often the water rises.");
        assertThat(course.read().catalogue().lessons().get(1).needs()).containsExactly(lesson.id());
    }

    @Test
    void cutsTheBodyIntoLeadAndSections() {
        assertThat(lesson.lead()).hasSize(1);
        assertThat(lesson.sections()).extracting(Section::slug).containsExactly("twice-a-day", "who-measures");
        assertThat(lesson.sections()).extracting(Section::title).containsExactly("Twice a day", "Who measures");
        assertThat(lesson.sections().getFirst().blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Prose", "Callout", "Check");
        assertThat(lesson.checks()).hasSize(2);
    }

    @Test
    void resolvesTheLinksOfTheCourse() {
        String html = prose(0);
        assertThat(html)
                .contains("<a href=\"/claims#C01\" class=\"claim\" data-claim=\"C01\" data-kind=\"documented\""
                        + " data-certainty=\"A\" data-verdict=\"accurate\">twice a day</a>")
                .contains("class=\"place\" data-place=\"bay\" title=\"Long Bay (Pitkälahti), North Coast, Tideland\"")
                .contains("href=\"/glossary#place-bay\"")
                .contains("href=\"/sources#S01\" class=\"source\" data-source=\"S01\""
                        + " title=\"Tide Office, Tide tables, 2026\"")
                .contains("href=\"/glossary#neap\" class=\"term\" data-term=\"neap\" title=\"The small tide")
                .contains("<a href=\"https://tides.example/\" rel=\"noopener nofollow\">the office</a>");
    }

    @Test
    void letsWideTablesScroll() {
        assertThat(prose(0))
                .contains(
                        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\"><table class=\"data\">");
    }

    @Test
    void readsTimelinesAndTables() {
        var timeline = (Block.Timeline) lesson.sections().get(1).blocks().get(1);
        assertThat(timeline.title()).isEqualTo("The offices");
        assertThat(timeline.events().getFirst().claim()).isEqualTo(Optional.of(new ClaimId("C02")));
        assertThat(timeline.events().getFirst().html()).startsWith("The Harbour Office names <a href=\"/claims#C02\"");
        var table = (Block.TableOfClaims) lesson.sections().get(1).blocks().get(2);
        assertThat(table.claims()).extracting(ClaimId::value).containsExactly("C01", "C02", "C03");
    }

    @Test
    void namesTheClaimsOfTheTextButNotOfItsQuestions() {
        assertThat(lesson.sections().getFirst().claims())
                .extracting(ClaimId::value)
                .containsExactly("C01", "C02");
    }

    @Test
    void knowsWhereALinkInProseStands() {
        course.replace(SampleCourse.LESSON, "(claim:C01) in", "(claim:C99) in");
        assertThat(course.problems())
                .extracting(Object::toString)
                .containsExactly(SampleCourse.LESSON + ":15:17: error: There is no claim \"C99\"."
                        + " Correct the id, or add it to claims.yaml.");
    }

    @Test
    void knowsWhereALinkInAFencedBlockStands() {
        course.replace(SampleCourse.LESSON, "(claim:C02).", "(claim:C98).");
        int line = lineOf("(claim:C98).");
        assertThat(course.problems())
                .extracting(problem -> problem.at().line() + ":" + problem.at().column())
                .containsExactly(line + ":34");
    }

    @Test
    void knowsWhereAFieldInAFencedBlockStands() {
        course.replace(SampleCourse.LESSON, "title: Mind the word", "titel: Mind the word");
        assertThat(course.problems())
                .extracting(problem -> problem.at().line() + ":" + problem.at().column())
                .containsExactly(lineOf("titel:") + ":1");
    }

    @Test
    void keepsPositionsTrueWithWindowsLineEnds() {
        course.replace(SampleCourse.LESSON, "(claim:C01) in", "(claim:C99) in");
        course.write(SampleCourse.LESSON, course.text(SampleCourse.LESSON).replace("\n", "\r\n"));
        assertThat(course.problems()).extracting(problem -> problem.at().line()).containsExactly(15);
    }

    @Test
    void makesAddressesOfHeadings() {
        assertThat(Slug.of("Ukraine's aims, 2024–25: Mäntsälä?")).isEqualTo("ukraines-aims-2024-25-mantsala");
    }

    private String prose(int section) {
        return ((Block.Prose) lesson.sections().get(section).blocks().getFirst()).html();
    }

    private int lineOf(String text) {
        return (int) course.text(SampleCourse.LESSON)
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count()
                + 1;
    }
}
