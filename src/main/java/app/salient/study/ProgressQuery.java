package app.salient.study;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import java.util.HashMap;
import java.util.HashSet;
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
    private final CurrentVisitor current;

    ProgressQuery(JdbcClient jdbc, CurrentVisitor current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @PreAuthorize("permitAll")
    public Progress own() {
        return current.find()
                .map(visitor -> new Progress(sectionsRead(visitor.id()), quizzes(visitor.id())))
                .orElse(Progress.NONE);
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

    private record Row(
            UUID id,
            String quizId,
            String kind,
            @Nullable Double earned,
            @Nullable Double possible) {}

    private Map<String, Progress.QuizState> quizzes(PersonId learner) {
        List<Row> rows = jdbc.sql("""
                        select id, quiz_id, kind, earned, possible
                        from attempt
                        where learner_id = ?
                        order by started_at desc
                        """).param(learner.value()).query(Row.class).list();
        Map<String, Progress.QuizState> states = new HashMap<>();
        rows.stream().map(Row::quizId).distinct().forEach(quiz -> states.put(quiz, stateOf(quiz, rows)));
        return states;
    }

    private static Progress.QuizState stateOf(String quizId, List<Row> rows) {
        var ofQuiz = rows.stream().filter(row -> row.quizId().equals(quizId)).toList();
        var open = ofQuiz.stream().filter(row -> row.earned() == null).findFirst();
        boolean practising = open.filter(row -> row.kind().equals("PRACTICE")).isPresent();
        var results = ofQuiz.stream()
                .filter(row -> row.earned() != null && row.kind().equals("GRADED"))
                .toList();
        Optional<Double> best = results.stream().map(ProgressQuery::share).max(Double::compare);
        return new Progress.QuizState(
                open.filter(row -> !practising).map(row -> new AttemptId(row.id())),
                practising,
                best,
                results.stream().findFirst().map(row -> new AttemptId(row.id())));
    }

    private static double share(Row row) {
        return row.earned() == null || row.possible() == null || row.possible() == 0
                ? 0
                : row.earned() / row.possible();
    }
}
