package app.salient.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Markdown;
import app.salient.lesson.reading.Edition;
import app.salient.question.QuestionId;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    @TempDir
    Path folder;

    private Catalogue catalogue = Edition.empty().catalogue();

    @BeforeEach
    void readTheSample() {
        catalogue = SampleCourse.in(folder).read().catalogue();
    }

    @Test
    void findsThePassageOfAQuestion() {
        assertThat(catalogue.find("01-reading-the-sea#who-measures")).hasValueSatisfying(link -> {
            assertThat(link.path()).isEqualTo("/lesson/reading-the-sea#who-measures");
            assertThat(link.label()).isEqualTo("Who measures");
        });
        assertThat(catalogue.find("01-reading-the-sea#nowhere")).isEmpty();
        assertThat(catalogue.find("nowhere")).isEmpty();
    }

    @Test
    void knowsWhereAClaimIsUsed() {
        assertThat(catalogue.usesOf(new ClaimId("C02")))
                .extracting(ClaimUse::path)
                .containsExactly(
                        "/lesson/reading-the-sea#twice-a-day",
                        "/lesson/reading-the-sea#who-measures",
                        "/lesson/reading-the-sea#who-measures");
        assertThat(catalogue.usesOf(new ClaimId("C01")))
                .extracting(ClaimUse::path)
                .contains("/quiz/spring-and-neap");
    }

    @Test
    void findsQuestionsOfQuizzesAndSections() {
        assertThat(catalogue.question(new QuestionId("how-often"))).isPresent();
        assertThat(catalogue.lessonOf(new QuestionId("spring-order")))
                .hasValueSatisfying(lesson -> assertThat(lesson.folder()).isEqualTo("02-spring-and-neap"));
        assertThat(catalogue.question(new QuestionId("never-asked"))).isEmpty();
    }

    @Test
    void findsALessonByWhateverAnAddressHolds() {
        assertThat(catalogue.lesson("spring-and-neap")).isPresent();
        assertThat(catalogue.lesson("../../etc/passwd")).isEmpty();
    }

    @Test
    void resolvesLinksInAnyCourseText() {
        assertThat(catalogue.html(new Markdown("See [it](claim:C01), [that](claim:C99) and <b>this</b>.")))
                .contains("href=\"/claims#C01\"")
                .contains("that")
                .doesNotContain("C99")
                .doesNotContain("<b>");
    }
}
