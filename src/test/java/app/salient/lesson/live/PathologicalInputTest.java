package app.salient.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Problem;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Change;
import app.salient.lesson.ClockAhead;
import app.salient.lesson.Lesson;
import app.salient.lesson.SampleCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an editor, a disk or an enemy leaves in the folder: a problem in the list, and the course serves on. */
@Timeout(20)
class PathologicalInputTest {
    private static final String LESSON = SampleCourse.LESSON;
    private static final String QUIZ = SampleCourse.QUIZ;

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    @FunctionalInterface
    interface Harm {
        void to(SampleCourse course, Path outside) throws IOException;
    }

    record Kind(String name, Harm harm) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(files(), yaml(), fields(), questions(), markdown(), folders())
                .flatMap(kinds -> kinds);
    }

    private static Stream<Kind> files() {
        return Stream.of(
                kind("empty lesson", c -> c.write(LESSON, "")),
                kind("empty quiz", c -> c.write(QUIZ, "")),
                kind("empty claims", c -> c.write("claims.yaml", "")),
                kind("only comments", c -> c.write("glossary.yaml", "# nothing yet\n")),
                kind("byte order mark", c -> c.write(LESSON, "\uFEFF" + c.text(LESSON))),
                kind("UTF-16", c -> c.write(QUIZ, c.text(QUIZ).getBytes(StandardCharsets.UTF_16))),
                kind("UTF-16 without mark", c -> c.write(QUIZ, c.text(QUIZ).getBytes(StandardCharsets.UTF_16LE))),
                kind(
                        "Latin-1",
                        c -> c.write("places.yaml", c.text("places.yaml").getBytes(StandardCharsets.ISO_8859_1))),
                kind("NUL", c -> c.replace(LESSON, "The sea", "The\0sea")),
                kind("escape character", c -> c.replace(LESSON, "The sea", "The\u001B[31msea")),
                kind("zero-width space in an id", c -> c.replace("claims.yaml", "id: C01", "id: C0\u200B1")),
                kind("text direction override", c -> c.replace(LESSON, "The sea", "The \u202Eaes")),
                kind("10 MB line", c -> c.append(LESSON, "x".repeat(10_000_000))),
                kind("1 MB of brackets", c -> c.append(LESSON, "[".repeat(990_000) + "\n\n[x](bad:x)\n")),
                kind("binary", c -> c.write(LESSON, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})),
                kind("half-written lesson", c -> c.write(LESSON, c.text(LESSON).substring(0, 700))),
                kind("half-written quiz", c -> c.write(QUIZ, c.text(QUIZ).substring(0, 300))),
                kind("half a letter", c -> c.append(LESSON, "").write(LESSON, cut(c.text(LESSON) + "ä"))));
    }

    private static Stream<Kind> yaml() {
        return Stream.of(
                kind("tabs", c -> c.replace(QUIZ, "    kind:", "\tkind:")),
                kind("duplicate key", c -> c.replace(LESSON, "minutes: 8", "minutes: 8\nminutes: 9")),
                kind("duplicate claim id", c -> c.replace("claims.yaml", "id: C02", "id: C01")),
                kind("alias bomb", c -> c.write("claims.yaml", aliasBomb())),
                kind("recursive alias", c -> c.write("claims.yaml", "&a [*a]")),
                kind("deep nesting", c -> c.write("claims.yaml", "[".repeat(100_000))),
                kind("deep block nesting", c -> c.write("glossary.yaml", "- ".repeat(3_000) + "x")),
                kind("global tag", c -> c.write("course.yaml", "!!javax.script.ScriptEngineManager [x]\n")),
                kind("local tag", c -> c.replace("claims.yaml", "statement: On", "statement: !env On")),
                kind("two documents", c -> c.write("glossary.yaml", c.text("glossary.yaml") + "---\n- id: x\n")),
                kind("a text for a list", c -> c.write("claims.yaml", "C01\n")),
                kind("fields for a list", c -> c.write("sources.yaml", "S01: {by: x}\n")),
                kind("a list for a text", c -> c.replace(LESSON, "title: Reading the sea", "title: [Reading]")),
                kind(
                        "null list",
                        c -> c.replace(LESSON, "objectives:\n  - Say how often the water rises.", "objectives:")),
                kind("complex key", c -> c.replace("course.yaml", "title: Reading", "? [a, b]\n: x\ntitle: Reading")));
    }

    private static Stream<Kind> fields() {
        return Stream.of(
                kind("missing id", c -> c.replace(LESSON, "id: reading-the-sea\n", "")),
                kind("missing title", c -> c.replace(LESSON, "title: Reading the sea\n", "")),
                kind("unknown field", c -> c.replace(LESSON, "minutes: 8", "minutes: 8\nminuets: 8")),
                kind("octal minutes", c -> c.replace(LESSON, "minutes: 8", "minutes: 0o10")),
                kind("minutes of 1e309", c -> c.replace(LESSON, "minutes: 8", "minutes: 1e309")),
                kind("latitude NaN", c -> c.replace("places.yaml", "lat: 61.5", "lat: .nan")),
                kind("script as address", c -> c.replace("sources.yaml", "https://tides", "javascript:alert(1)//")),
                kind("lesson outside the folder", c -> c.replace("course.yaml", "[01-", "[../secret, 01-")),
                kind("absolute lesson", c -> c.replace("course.yaml", "[01-", "[/etc, 01-")),
                kind("lesson named twice", c -> c.replace("course.yaml", "[01-", "[01-reading-the-sea, 01-")),
                kind("case-clashing lesson", c -> c.replace("course.yaml", "[01-", "[01-Reading-The-Sea, 01-")),
                kind("lesson that is not there", c -> c.replace("course.yaml", "[01-", "[09-nowhere, 01-")),
                kind(
                        "bad id with 10,000 letters",
                        c -> c.replace("claims.yaml", "id: C01", "id: " + "C".repeat(10_000))));
    }

    private static Stream<Kind> questions() {
        return Stream.of(
                kind("no options", c -> c.replace(QUIZ, "    options:\n", "    choices:\n")),
                kind("no right option", c -> c.replace(QUIZ, "correct: true, ", "")),
                kind(
                        "all options right",
                        c -> c.replace(QUIZ, "text: Once a day,", "text: Once a day, correct: true,")),
                kind("unknown kind", c -> c.replace(QUIZ, "kind: choice", "kind: riddle")),
                kind("negative points", c -> c.replace(QUIZ, "kind: choice", "kind: choice\n    points: -1")),
                kind("points of 1e309", c -> c.replace(QUIZ, "kind: choice", "kind: choice\n    points: 1e309")),
                kind("NaN points", c -> c.replace(QUIZ, "kind: choice", "kind: choice\n    points: .NaN")),
                kind("5,000 options", c -> c.replace(QUIZ, "    options:\n", "    options:\n" + options(5_000))),
                kind(
                        "3,000 questions with one id",
                        c -> c.append(QUIZ, question().repeat(3_000))),
                kind(
                        "script in a prompt",
                        c -> c.replace(QUIZ, "prompt: How", "prompt: <script>alert(1)</script> How")),
                kind("no questions", c -> c.write(QUIZ, "title: Nothing\nquestions: []\n")));
    }

    private static Stream<Kind> markdown() {
        return Stream.of(
                kind("raw HTML", c -> c.append(LESSON, "\n<img src=x onerror=alert(1)>\n")),
                kind("script link", c -> c.append(LESSON, "\n[x](javascript:alert(1))\n")),
                kind("data link", c -> c.append(LESSON, "\n[x](data:text/html;base64,AA)\n")),
                kind("link without host", c -> c.append(LESSON, "\n[x](https:evil)\n")),
                kind("address without scheme", c -> c.append(LESSON, "\n[x](//evil.example)\n")),
                kind("file outside", c -> c.append(LESSON, "\n[x](../../secret.txt)\n")),
                kind("image outside", c -> c.append(LESSON, "\n![x](../../secret.png)\n")),
                kind("unclosed block", c -> c.append(LESSON, "\n```callout\ntext: x\n")),
                kind("unknown block", c -> c.append(LESSON, "\n```include\nfile: /etc/passwd\n```\n")),
                kind("block of rubbish", c -> c.append(LESSON, "\n```timeline\n{{{{\n```\n")),
                kind("deep quotes", c -> c.append(LESSON, "\n" + ">".repeat(50_000) + " [x](bad:x)\n")),
                kind("deep emphasis", c -> c.append(LESSON, "\n" + "*a **b ".repeat(40_000) + " [x](bad:x)\n")),
                kind(
                        "front matter never ends",
                        c -> c.write(LESSON, c.text(LESSON).replace("needs: []\n---", "needs: []"))));
    }

    private static Stream<Kind> folders() {
        return Stream.of(
                kind("missing quiz", c -> Files.delete(c.folder().resolve(QUIZ))),
                kind("missing claims", c -> Files.delete(c.folder().resolve("claims.yaml"))),
                kind("missing course file", c -> Files.delete(c.folder().resolve("course.yaml"))),
                kind("folder instead of a lesson", c -> {
                    Files.delete(c.folder().resolve(LESSON));
                    Files.createDirectories(c.folder().resolve(LESSON).resolve("x"));
                }),
                kind("file instead of a lesson folder", c -> {
                    Files.move(
                            c.folder().resolve("02-spring-and-neap"), c.folder().resolve("moved"));
                    Files.writeString(c.folder().resolve("02-spring-and-neap"), "x");
                }),
                kind("link to itself", c -> {
                    Files.delete(c.folder().resolve(LESSON));
                    Files.createSymbolicLink(
                            c.folder().resolve(LESSON), c.folder().resolve(LESSON));
                }),
                new Kind("linked file outside", (c, outside) -> {
                    Path secret = Files.writeString(outside.resolve("secret.md"), c.text(LESSON));
                    Files.delete(c.folder().resolve(LESSON));
                    Files.createSymbolicLink(c.folder().resolve(LESSON), secret);
                }),
                new Kind("linked folder outside", (c, outside) -> {
                    Path moved = outside.resolve("moved");
                    Files.move(c.folder().resolve("02-spring-and-neap"), moved);
                    Files.createSymbolicLink(c.folder().resolve("02-spring-and-neap"), moved);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isReportedWhileTheLastGoodCourseServesOn(Kind kind) throws IOException {
        SampleCourse course = SampleCourse.in(folder);
        var clock = new ClockAhead();
        var lessons = new CourseOnDisk(folder, clock);
        assertThat(lessons.current().problems()).isEmpty();

        kind.harm().to(course, outside);
        clock.forward(Duration.ofSeconds(1));
        Catalogue now = lessons.current();

        assertThat(now.problems()).anyMatch(Problem::isError);
        assertThat(now.problems()).allSatisfy(problem -> {
            assertThat(problem.at().line()).isPositive();
            assertThat(problem.at().column()).isPositive();
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.hint()).isNotBlank();
        });
        assertThat(now.lessons()).extracting(Lesson::title).containsExactly("Reading the sea", "Spring and neap");
        assertThat(now.lessons().getFirst().sections()).hasSize(2);
        assertThat(now.quizzes()).extracting(quiz -> quiz.questions().size()).containsExactly(6, 6);
        assertThat(now.claims()).hasSize(3);
        assertThat(now.sources()).hasSize(2);
        assertThat(now.terms()).hasSize(2);
        assertThat(now.places()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void doesNotStopAFirstStart(Kind kind) throws IOException {
        SampleCourse course = SampleCourse.in(folder);
        kind.harm().to(course, outside);
        assertThat(new CourseOnDisk(folder, new ClockAhead()).current().problems())
                .anyMatch(Problem::isError);
    }

    @FunctionalInterface
    interface Change {
        void to(SampleCourse course) throws IOException;
    }

    private static Kind kind(String name, Change change) {
        return new Kind(name, (course, outside) -> change.to(course));
    }

    private static byte[] cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static String aliasBomb() {
        var text = new StringBuilder("- &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("- &a%d [*a%d, *a%d]%n".formatted(i, i - 1, i - 1));
        }
        return text.toString();
    }

    private static String options(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("      - { id: o%d, text: Option %d, feedback: No. }%n".formatted(i, i));
        }
        return text.toString();
    }

    private static String question() {
        return """
                  - id: again
                    kind: choice
                    prompt: Again?
                    options:
                      - { id: a, text: A, correct: true, feedback: Good. }
                      - { id: b, text: B, feedback: No. }
                    explanation: So it is.
                    about: [C01]
                    passage: 01-reading-the-sea#twice-a-day
                """;
    }
}
