package app.salient.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.salient.formats.Problem;
import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.ClaimId;
import app.salient.lesson.ClockAhead;
import app.salient.lesson.Lesson;
import app.salient.lesson.SampleCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsReloadTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private final ClockAhead clock = new ClockAhead();
    private SampleCourse course = new SampleCourse(Path.of(""));

    @BeforeEach
    void copyTheSample() {
        course = SampleCourse.in(folder);
    }

    @Test
    void showsAChangeTheNextTimeSomebodyAsks() {
        var lessons = new CourseOnDisk(folder, clock);
        course.replace(SampleCourse.LESSON, "title: Reading the sea", "title: Reading the water");
        clock.forward(A_SECOND);
        assertThat(lessons.current().lessons().getFirst().title()).isEqualTo("Reading the water");
    }

    @Test
    void givesTheSameCatalogueWhileNothingChanges() {
        var lessons = new CourseOnDisk(folder, clock);
        Catalogue before = lessons.current();
        clock.forward(A_SECOND);
        assertThat(lessons.current()).isSameAs(before);
    }

    @Test
    void looksAtMostEveryTwoHundredMilliseconds() {
        var lessons = new CourseOnDisk(folder, clock);
        Catalogue before = lessons.current();
        course.append(SampleCourse.LESSON, "\n");
        clock.forward(Duration.ofMillis(199));
        assertThat(lessons.current()).isSameAs(before);
        clock.forward(Duration.ofMillis(1));
        assertThat(lessons.current()).isNotSameAs(before);
    }

    @Test
    void waitsUntilAFileHasRested() throws IOException {
        var lessons = new CourseOnDisk(folder, clock);
        Catalogue before = lessons.current();
        course.replace(SampleCourse.LESSON, "title: Reading the sea", "title: Reading");
        clock.forward(A_SECOND);
        Files.setLastModifiedTime(folder.resolve(SampleCourse.LESSON), FileTime.from(clock.instant()));
        assertThat(lessons.current()).isSameAs(before);
        clock.forward(A_SECOND);
        assertThat(lessons.current().lessons().getFirst().title()).isEqualTo("Reading");
    }

    @Test
    void keepsLookingWhenTheClockIsSetBack() {
        var lessons = new CourseOnDisk(folder, clock);
        clock.forward(Duration.ofHours(-2));
        lessons.current();
        course.replace(SampleCourse.LESSON, "title: Reading the sea", "title: Reading");
        clock.forward(A_SECOND);
        lessons.current(); // its time lies in the future: seen once, taken when it is still the same
        clock.forward(A_SECOND);
        assertThat(lessons.current().lessons().getFirst().title()).isEqualTo("Reading");
    }

    @Test
    void keepsTheLastGoodLessonWhileTheOthersMoveOn() {
        var lessons = new CourseOnDisk(folder, clock);
        course.replace(SampleCourse.LESSON, "(claim:C01) in", "(claim:C99) in");
        course.replace(SampleCourse.LESSON, "title: Reading the sea", "title: Torn");
        course.replace(SampleCourse.SECOND, "title: Spring and neap", "title: Large and small");
        clock.forward(A_SECOND);
        assertThat(lessons.current().lessons())
                .extracting(Lesson::title)
                .containsExactly("Reading the sea", "Large and small");
        assertThat(lessons.current().problems()).hasSize(1).allMatch(Problem::isError);
    }

    @Test
    void takesTheMendedLessonAtOnce() {
        var lessons = new CourseOnDisk(folder, clock);
        String good = course.text(SampleCourse.LESSON);
        course.write(SampleCourse.LESSON, good.substring(0, 400));
        clock.forward(A_SECOND);
        assertThat(lessons.current().problems()).isNotEmpty();
        course.write(SampleCourse.LESSON, good.replace("title: Reading the sea", "title: Mended"));
        clock.forward(A_SECOND);
        assertThat(lessons.current().problems()).isEmpty();
        assertThat(lessons.current().lessons().getFirst().title()).isEqualTo("Mended");
    }

    @Test
    void seesAFileReplacedByRename() throws IOException {
        var lessons = new CourseOnDisk(folder, clock);
        Path replacement = folder.resolve("lesson.tmp");
        Files.writeString(
                replacement,
                course.text(SampleCourse.LESSON).replace("title: Reading the sea", "title: Wreading the se"));
        Path target = folder.resolve(SampleCourse.LESSON);
        Files.setLastModifiedTime(replacement, Files.getLastModifiedTime(target));
        Files.move(replacement, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        clock.forward(A_SECOND);
        assertThat(lessons.current().lessons().getFirst().title()).isEqualTo("Wreading the se");
    }

    @Test
    void servesOnWhenTheFolderIsDeleted() throws IOException {
        var lessons = new CourseOnDisk(folder, clock);
        deleteAll(folder);
        clock.forward(A_SECOND);
        assertThat(lessons.current().lessons()).hasSize(2);
        assertThat(lessons.current().claims()).hasSize(3);
        assertThat(lessons.current().quizzes()).hasSize(2);
        assertThat(lessons.current().problems()).isNotEmpty();
    }

    @Test
    void keepsClaimsThatOthersNeedWhenTheirFileBreaks() {
        var lessons = new CourseOnDisk(folder, clock);
        course.write("claims.yaml", "- id: C01\n  statement: Torn");
        clock.forward(A_SECOND);
        assertThat(lessons.current().claims()).hasSize(3);
        assertThat(lessons.current().problems())
                .allMatch(problem -> problem.at().file().equals("claims.yaml"));
    }

    @Test
    void showsALessonWhoseClaimIsGone() {
        var lessons = new CourseOnDisk(folder, clock);
        String claims = course.text("claims.yaml");
        course.write("claims.yaml", claims.substring(claims.indexOf("- id: C03")));
        clock.forward(A_SECOND);
        Catalogue now = lessons.current();
        assertThat(now.claims()).hasSize(1);
        assertThat(now.lessons()).hasSize(2);
        Lesson kept = now.lessons().getFirst();
        assertThat(kept.claims()).anyMatch(claim -> now.claim(claim).isEmpty());
        assertThat(now.claimLink(new ClaimId("C01"), "twice")).isEqualTo("twice");
        assertThatCode(() -> now.usesOf(new ClaimId("C01"))).doesNotThrowAnyException();
    }

    @Test
    void leavesOutALessonThatWasNeverGood() {
        course.write(SampleCourse.LESSON, "no front matter");
        var lessons = new CourseOnDisk(folder, clock);
        assertThat(lessons.current().lessons()).extracting(Lesson::title).containsExactly("Spring and neap");
        assertThat(lessons.current().problems()).extracting(Problem::message).contains("The front matter is missing.");
    }

    @Test
    void startsWithoutAnyFolder() {
        var lessons = new CourseOnDisk(folder.resolve("nowhere"), clock);
        assertThat(lessons.current().lessons()).isEmpty();
        assertThat(lessons.current().problems()).isNotEmpty();
    }

    @Test
    void showsLessonsAtAFirstStartWithoutClaims() throws IOException {
        Files.delete(folder.resolve("claims.yaml"));
        Catalogue now = new CourseOnDisk(folder, clock).current();
        assertThat(now.lessons()).hasSize(2);
        assertThat(((Block.Prose) now.lessons()
                                .getFirst()
                                .sections()
                                .getFirst()
                                .blocks()
                                .getFirst())
                        .html())
                .contains("The water rises twice a day in");
        assertThat(now.problems()).hasSize(1);
    }

    @Test
    void dropsALessonThatIsTakenOutOfTheCourse() {
        var lessons = new CourseOnDisk(folder, clock);
        course.replace("course.yaml", ", 02-spring-and-neap]", "]");
        clock.forward(A_SECOND);
        assertThat(lessons.current().lessons()).hasSize(1);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
