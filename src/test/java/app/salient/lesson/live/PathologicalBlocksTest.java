package app.salient.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.ClockAhead;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.SamplePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken figures, polls, decisions and timelines: each is reported in its words, and the lesson serves on as it was. */
@Timeout(20)
class PathologicalBlocksTest {
    private static final String LESSON = "01-the-sea/lesson.md";
    private static final String IMAGE = "01-the-sea/pull.png";

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    @FunctionalInterface
    interface Harm {
        void to(SampleCourse course, Path outside) throws IOException;
    }

    record Kind(String says, Harm harm) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(names(), images(), figures(), polls(), decisions(), timelines())
                .flatMap(kinds -> kinds);
    }

    /** Ways to lead out of the lesson's folder, or to a file that is none. */
    private static Stream<Kind> names() {
        return Stream.of(
                        "../secret.png",
                        "/etc/passwd",
                        "/secret.png",
                        "..%2fsecret.png",
                        "%2e%2e/secret.png",
                        "..\\\\secret.png",
                        "C:\\\\secret.png",
                        "sub/pull.png",
                        "./pull.png",
                        "pull%00.png",
                        "con.png",
                        "nul.webp",
                        "com1.jpg",
                        "PULL.PNG",
                        "pull.png.",
                        "pull .png",
                        "pull",
                        ".png",
                        "pull.gif",
                        "pull.html",
                        "https://evil.example/x.png",
                        "data:image/png;base64,AA")
                .map(name -> kind("is not the name of an image", "image: pull.png", "image: \"" + name + "\""));
    }

    private static Stream<Kind> images() {
        return Stream.of(
                kind("An SVG image is not shown", "image: pull.png", "image: pull.svg"),
                kind("The file is missing", "image: pull.png", "image: pool.png"),
                new Kind(
                        "is not the image its name says",
                        (c, out) -> c.write(IMAGE, "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))),
                new Kind("is not the image its name says", (c, out) -> c.write(IMAGE, SamplePictures.jpeg(4, 4))),
                new Kind("is not the image its name says", (c, out) -> c.write(IMAGE, new byte[0])),
                new Kind(
                        "is not the image its name says",
                        (c, out) -> c.write(IMAGE, Arrays.copyOf(SamplePictures.png(4, 4), 20))),
                new Kind(
                        "The file is larger than 600 kB",
                        (c, out) -> c.write(IMAGE, Arrays.copyOf(SamplePictures.png(4, 4), 700_000))),
                new Kind("pixels large", (c, out) -> c.write(IMAGE, bomb())),
                new Kind("leads out of the course folder", (c, out) -> {
                    Path secret = Files.write(out.resolve("secret.png"), SamplePictures.png(4, 4));
                    Files.delete(c.folder().resolve(IMAGE));
                    Files.createSymbolicLink(c.folder().resolve(IMAGE), secret);
                }),
                new Kind("The file is missing", (c, out) -> {
                    Files.delete(c.folder().resolve(IMAGE));
                    Files.createSymbolicLink(
                            c.folder().resolve(IMAGE), c.folder().resolve(IMAGE));
                }),
                new Kind("This is not a file", (c, out) -> {
                    Files.delete(c.folder().resolve(IMAGE));
                    Files.createDirectories(c.folder().resolve(IMAGE));
                }));
    }

    /** A header that asks for 60,000 by 60,000 pixels. */
    private static byte[] bomb() {
        byte[] bytes = SamplePictures.png(4, 4);
        java.nio.ByteBuffer.wrap(bytes).putInt(16, 60_000).putInt(20, 60_000);
        return bytes;
    }

    private static Stream<Kind> figures() {
        return Stream.of(
                kind("\"alt\" is missing", "alt: The moon stands", "caption: The moon stands"),
                kind(
                        "\"alt\" is empty",
                        "alt: The moon stands to the right of the earth. The water bulges towards it, and as much on the far side.",
                        "alt: ''"),
                kind("\"credit\" is missing", "credit: Drawn for this course, CC BY 4.0.\n", ""),
                kind("Raw HTML is not allowed", "credit: Drawn", "credit: <script>x</script> Drawn"),
                kind("An image cannot stand inside a text", "The water never rests.", "![The sea](pull.png)"),
                kind("An image cannot stand inside a text", "The water never rests.", "![x](javascript:alert(1))"));
    }

    private static Stream<Kind> polls() {
        return Stream.of(
                kind(
                        "is asked a third time",
                        "```poll\nid: wall\n```",
                        "```poll\nid: wall\n```\n\n```poll\nid: wall\n```"),
                kind(
                        "The second asking of a poll repeats \"question\"",
                        "```poll\nid: wall\n```",
                        "```poll\nid: wall\nquestion: Again?\n```"),
                kind(
                        "There are 1 positions",
                        "  - { id: no-wall, text: No }\n  - { id: open, text: It cannot be said yet }\n",
                        ""),
                kind(
                        "There are 0 reasons",
                        "reasons:\n  - { id: price, text: What it costs }\n  - { id: storms, text: What storms do }\n",
                        ""),
                kind("Two choices have the id \"wall\"", "id: no-wall", "id: wall"),
                kind("is not an id for an answer", "id: no-wall", "id: No wall"),
                kind("is not an id for an answer", "id: no-wall", "id: " + "n".repeat(61)),
                kind("The field \"correct\" is not known here", "text: Yes }", "text: Yes, correct: true }"),
                kind("The field \"points\" is not known here", "question: Should", "points: 1\nquestion: Should"),
                kind(
                        "Another poll or decision of this lesson has the id \"wall\"",
                        "id: harbour\ndate",
                        "id: wall\ndate"),
                kind("\"id\" is missing", "```poll\nid: wall\n```", "```poll\ntext: Again.\n```"));
    }

    private static Stream<Kind> decisions() {
        return Stream.of(
                kind(
                        "Claim C06 is as of 3 June 2024, after the day of the scene.",
                        "date: 2024-12-31",
                        "date: 2024-06-02"),
                kind(
                        "Claim C07 is as of 1 March 2025, after the day of the scene.",
                        "claim: C06\n    text: The Harbour Office counts",
                        "claim: C07\n    text: The Harbour Office counts"),
                kind(
                        "cannot be told: its as-of is",
                        "claim: C06\n    text: The Harbour",
                        "claim: C09\n    text: The Harbour"),
                kind(
                        "There is no claim \"C77\"",
                        "claim: C06\n    text: The Harbour",
                        "claim: C77\n    text: The Harbour"),
                kind("is not a day", "date: 2024-12-31", "date: New Year"),
                kind("is not a day", "date: 2024-12-31", "date: 2024-13-01"),
                kind("\"date\" is missing", "date: 2024-12-31\n", ""),
                kind("would tell what is known today", "scene: You sit", "scene: '[The wall](claim:C08).' #"),
                kind("would tell what is known today", "unknown: '*Not known:*", "unknown: '[S02](source:S02)"),
                kind(
                        "The scene names no claim",
                        "known:\n  - claim: C05\n    text: A letter asks for a wall.\n  - claim: C06\n    text: The Harbour Office counts 40 boats.\n",
                        ""),
                kind("There are 1 courses", "  - { id: wait, text: Wait a year }\n", ""),
                kind(
                        "There are 0 results",
                        "results:\n  - { id: storm-first, text: A storm comes before anything is decided }\n  - { id: wall-first, text: A wall stands before the next storm }\n",
                        ""),
                kind(
                        "The field \"correct\" is not known here",
                        "text: Build a wall",
                        "text: Build a wall\n    correct: yes"),
                kind("\"record\" is missing", "record:\n", "records:\n"),
                kind("There is no claim \"C88\"", "[a storm](claim:C08)", "[a storm](claim:C88)"));
    }

    private static Stream<Kind> timelines() {
        return Stream.of(kind("The timeline has 7 themes", "theme: Building\n", "theme: Building\n" + events()));
    }

    private static String events() {
        var text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append("  - { date: May 2026, text: More., theme: Theme %d }%n".formatted(i));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("kinds")
    void isReportedWhileTheLastGoodLessonServesOn(Kind kind) throws IOException {
        SampleCourse course = SampleCourse.of(SampleCourse.KINDS, folder);
        var clock = new ClockAhead();
        var lessons = new CourseOnDisk(folder, clock);
        assertThat(lessons.current().problems()).noneMatch(Problem::isError);

        kind.harm().to(course, outside);
        clock.forward(Duration.ofSeconds(1));
        Catalogue now = lessons.current();

        assertThat(now.problems()).filteredOn(Problem::isError).anySatisfy(problem -> {
            assertThat(problem.message()).contains(kind.says());
            assertThat(problem.at().file()).isEqualTo(LESSON);
            assertThat(problem.hint()).isNotBlank();
        });
        assertThat(now.lessons().getFirst().blocks()).hasSize(15);
        assertThat(now.lessons().getFirst().blocks())
                .anyMatch(block -> block instanceof Block.Figure figure
                        && now.picture(figure.picture().name()).isPresent());
    }

    @Test
    void warnsOfAPollThatIsAskedOnce() {
        SampleCourse course =
                SampleCourse.of(SampleCourse.KINDS, folder).replace(LESSON, "```poll\nid: wall\n```\n", "");
        assertThat(course.problems()).extracting(Problem::message).contains("The poll \"wall\" is asked only once.");
    }

    private static Kind kind(String says, String old, String now) {
        return new Kind(says, (course, outside) -> {
            if (now.contains("C09")) {
                course.append("claims.yaml", SampleCourse.UNDATED);
            }
            course.replace(LESSON, old, now);
        });
    }
}
