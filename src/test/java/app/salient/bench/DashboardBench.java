package app.salient.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.Salient;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassRecord;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.Enrolling;
import app.salient.classroom.Roster;
import app.salient.classroom.Teaching;
import app.salient.insight.ClassAnswers;
import app.salient.insight.ClassDeeds;
import app.salient.insight.ClassInsight;
import app.salient.insight.ClassProgress;
import app.salient.insight.ClassReports;
import app.salient.insight.CsvFile;
import app.salient.insight.FileTable;
import app.salient.insight.StudentInsight;
import app.salient.insight.XlsxFile;
import app.salient.lesson.Delivery;
import app.salient.lesson.Lessons;
import app.salient.lesson.Quiz;
import app.salient.storage.Committer;
import app.salient.testing.Cast;
import app.salient.testing.CountedStatements;
import app.salient.testing.TestMoments;
import app.salient.testing.Visitors;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.util.FileSystemUtils;

/**
 * How long the panels of a large class take: 1,000 students, 120 questions, 200,000 answers in an H2 file of their own. Prints
 * one line of JSON for each; {@code statements} counts also the one that asks whose class it is.
 */
@SpringBootTest(classes = {Salient.class, TestMoments.class})
final class DashboardBench {
    private static final int STUDENTS = 1_000;
    private static final int ANSWERS = 200_000;
    private static final int DEEDS = 100_000;
    private static final int MARKS = 2_000;

    @Autowired
    ClassInsight insight;

    @Autowired
    ClassReports reports;

    @Autowired
    ClassAnswers answers;

    @Autowired
    ClassRecord record;

    @Autowired
    StudentInsight students;

    @Autowired
    ClassDeeds deeds;

    @Autowired
    Teaching teaching;

    @Autowired
    Assigning assigning;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Lessons lessons;

    @Autowired
    Committer committer;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Cast cast;

    @Autowired
    CountedStatements statements;

    public static void main(String[] args) throws Exception {
        Path scratch = Files.createTempDirectory("salient-bench");
        new ScratchCourse(8, 15).write(scratch.resolve("lessons"));
        System.setProperty("salient.data", scratch.resolve("data").toString());
        System.setProperty("salient.lessons", scratch.resolve("lessons").toString());
        var bench = new DashboardBench();
        int code = 1; // the application's own threads would keep the process alive after a fault
        try {
            new TestContextManager(DashboardBench.class).prepareTestInstance(bench);
            bench.run();
            FileSystemUtils.deleteRecursively(scratch); // a gigabyte; Linux lets an open file go
            code = 0;
        } catch (RuntimeException e) {
            e.printStackTrace();
        } finally {
            System.exit(code);
        }
    }

    private void run() {
        var panels = new Panels(committer, jdbc, statements);
        Visitors.signIn(cast.instructor("Ms Harbour"));
        ClassroomId classroom =
                teaching.newClass("A large class", ZoneOffset.UTC).id();
        int filled = new ScratchClass(committer, jdbc, lessons.current()).fill(classroom, STUDENTS, ANSWERS);
        System.err.println(STUDENTS + " students, " + filled + " answers");
        var anybody = insight.of(classroom).orElseThrow().students().getFirst().id();
        panels.measure("dashboard", () -> insight.dashboard(classroom));
        panels.measure("dashboard-after-a-result", () -> {
            committer.commit(() -> jdbc.update(
                    "update attempt set version = version + 1 where id = (select max(attempt_id) from answer where question_id = ?)",
                    "q-1-1"));
            return insight.dashboard(classroom);
        });
        askForEverything(classroom);
        panels.measure("dashboard-with-assignments", () -> insight.dashboard(classroom));
        panels.measure("matrix", () -> insight.of(classroom));
        panels.measure(
                "question-report", () -> reports.question(classroom, "q-3-4").orElseThrow());
        panels.measure("quiz-report", () -> reports.quiz(classroom, "lesson-3").orElseThrow());
        panels.measure("xlsx", () -> workbook(insight.of(classroom).orElseThrow()));
        panels.measure("student", () -> students.of(classroom, anybody).orElseThrow());
        new ScratchDeeds(committer, jdbc)
                .fill(classroom, cast.instructor("Mr Busy").id(), DEEDS, MARKS);
        var wanted = new ClassDeeds.Wanted(Optional.empty(), Optional.empty(), Instant.now());
        panels.measure("deeds-first-page", () -> deeds.page(classroom, wanted, 0, 50));
        panels.measure("deeds-last-page", () -> deeds.page(classroom, wanted, DEEDS - 50, 50));
        panels.measure("deeds-people", () -> deeds.people(classroom));
        panels.measure("deeds-file", () -> deeds.takeAlong(classroom, wanted));
        panels.measure("answers-csv", () -> everyAnswer(classroom, Form.CSV));
        panels.measure("answers-xlsx", () -> everyAnswer(classroom, Form.XLSX));
        panels.measure("record-csv", () -> everythingKept(classroom));
        var empty = teaching.newClass("A whole school", ZoneOffset.UTC).id();
        panels.measureOnce("enrol-10000-rows", () -> enrol(empty, 10_000));
    }

    /** From the bytes of a file to as many people in the class. */
    private int enrol(ClassroomId classroom, int rows) {
        String file = IntStream.range(0, rows)
                .mapToObj(row -> "Pupil " + row)
                .collect(Collectors.joining("\n", "name\n", "\n"));
        var roster = (Roster.Lines)
                enrolling.look(classroom, file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        int made =
                enrolling.enrol(classroom, roster.lines()).orElseThrow().made().size();
        assertThat(made).isEqualTo(rows);
        return made;
    }

    private void askForEverything(ClassroomId classroom) {
        for (Quiz quiz : lessons.current().quizzes()) {
            String id = quiz.id().value();
            var plan = new AssignmentPlan(id, Delivery.HOMEWORK, null, null, null, null).withReading(id);
            assertThat(assigning.assign(classroom, plan)).isInstanceOf(Assigning.Outcome.Done.class);
        }
    }

    /** The progress of the class as a file. */
    private int workbook(ClassProgress progress) {
        var out = new ByteArrayOutputStream();
        var columns = IntStream.rangeClosed(0, 32)
                .mapToObj(column -> "Column " + column)
                .toList();
        List<List<@Nullable Object>> rows = progress.students().stream()
                .<List<@Nullable Object>>map(student -> IntStream.rangeClosed(0, 32)
                        .<@Nullable Object>mapToObj(column -> column % 4 == 0 ? student.name() : (Object) column)
                        .toList())
                .toList();
        try {
            XlsxFile.write(new FileTable("Progress", columns, rows), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    private enum Form {
        CSV,
        XLSX
    }

    /** All answers of the class as a file. */
    private long everyAnswer(ClassroomId classroom, Form form) {
        var columns =
                IntStream.range(0, 8).mapToObj(column -> "Column " + column).toList();
        try (var out = new CountingStream();
                var file = form == Form.CSV ? new CsvFile(columns, out) : new XlsxFile("Answers", columns, out)) {
            var whole = answers.each(
                    classroom,
                    answer -> file.row(List.of(
                            answer.student(),
                            answer.quizId(),
                            answer.attempt(),
                            answer.handedInAt().toString(),
                            answer.question().stem().prompt().text(),
                            String.valueOf(answer.response()),
                            answer.outcome(),
                            answer.points())),
                    (done, of) -> true);
            return whole.orElseThrow() ? out.size : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class as it is kept before it goes. */
    private long everythingKept(ClassroomId classroom) {
        try (var out = new CountingStream();
                var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            boolean whole = record.write(classroom, csv, (done, of) -> true).orElseThrow();
            csv.flush();
            return whole ? out.size : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps nothing: a file of this size would crowd out what is measured. */
    private static final class CountingStream extends OutputStream {
        long size;

        @Override
        public void write(int one) {
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            size += length;
        }
    }
}
