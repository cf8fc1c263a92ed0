package app.salient.study.reading;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.attempt.RunningExam;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the visitor has read and answered so far, for the home page and the lesson. */
@Service
public class ProgressQuery {
    private final JdbcClient jdbc;
    private final ExamGuard exams;
    private final CurrentVisitor current;
    private final Clock clock;

    ProgressQuery(JdbcClient jdbc, ExamGuard exams, CurrentVisitor current, Clock clock) {
        this.jdbc = jdbc;
        this.exams = exams;
        this.current = current;
        this.clock = clock;
    }

    @PreAuthorize("permitAll")
    public Progress own() {
        return current.find().map(visitor -> of(visitor.id())).orElse(Progress.NONE);
    }

    /** Rights are the caller's business. */
    Progress of(PersonId learner) {
        return new Progress(sectionsRead(learner), places(learner), quizzes(learner));
    }

    private Map<String, Set<String>> sectionsRead(PersonId learner) {
        Map<String, Set<String>> read = new HashMap<>();
        jdbc.sql("select lesson_id, section from section_read where learner_id = ?")
                .param(learner.value())
                .query(row -> {
                    read.computeIfAbsent(row.getString("lesson_id"), k -> new HashSet<>())
                            .add(row.getString("section"));
                });
        return read;
    }

    private Map<String, String> places(PersonId learner) {
        Map<String, String> places = new LinkedHashMap<>();
        jdbc.sql("select lesson_id, section from reading_place where learner_id = ? order by seen_at desc")
                .param(learner.value())
                .query(row -> {
                    places.put(row.getString("lesson_id"), row.getString("section"));
                });
        return places;
    }

    private record Row(
            UUID id,
            String quizId,
            String kind,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime handedInAt,
            @Nullable Double earned,
            @Nullable Double possible) {
        boolean isOpen() {
            return handedInAt == null;
        }

        boolean isKeptBy(RunningExam exam) {
            return exam.keeps(handedInAt == null ? null : handedInAt.toInstant());
        }
    }

    private Map<String, Progress.QuizState> quizzes(PersonId learner) {
        var now = clock.instant().atOffset(ZoneOffset.UTC); // the result of an exam stays hidden until it is shown
        List<Row> rows =
                jdbc.sql("""
                        select id, quiz_id, kind, started_at, handed_in_at,
                            case when shown_at is null or shown_at <= ? then earned end as earned,
                            case when shown_at is null or shown_at <= ? then possible end as possible
                        from attempt
                        where learner_id = ?
                        order by started_at desc
                        """).params(now, now, learner.value()).query(Row.class).list();
        var running = exams.running(learner);
        Map<String, Progress.QuizState> states = new HashMap<>();
        rows.stream()
                .map(Row::quizId)
                .distinct()
                .forEach(quiz -> states.put(quiz, stateOf(quiz, rows, Optional.ofNullable(running.get(quiz)))));
        return states;
    }

    private static Progress.QuizState stateOf(String quizId, List<Row> rows, Optional<RunningExam> exam) {
        var ofQuiz = rows.stream().filter(row -> row.quizId().equals(quizId)).toList();
        var open = ofQuiz.stream().filter(Row::isOpen).findFirst();
        boolean practising = open.filter(row -> row.kind().equals("PRACTICE")).isPresent();
        var results = ofQuiz.stream()
                .filter(row -> !row.isOpen() && row.kind().equals("GRADED"))
                .toList();
        var best = results.stream()
                .filter(row ->
                        row.earned() != null && exam.filter(row::isKeptBy).isEmpty())
                .max(Comparator.comparingDouble(ProgressQuery::share));
        var graded = open.filter(row -> !practising);
        return new Progress.QuizState(
                graded.map(row -> new AttemptId(row.id())),
                graded.map(row -> row.startedAt().toInstant()),
                practising,
                best.map(row -> row.startedAt().toInstant()),
                best.map(ProgressQuery::share),
                results.stream().findFirst().map(row -> new AttemptId(row.id())));
    }

    private static double share(Row row) {
        return row.earned() == null || row.possible() == null || row.possible() == 0
                ? 0
                : row.earned() / row.possible();
    }
}
