package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.insight.items.Marked;
import app.salient.insight.items.Sitting;
import app.salient.study.Certainty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/**
 * Reads the first tries of a class: of each student and quiz the first that was handed in for marks. Lists and detail pages read
 * them by this one statement, so that their figures cannot differ.
 */
@Repository
class SittingsQuery {
    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcTemplate jdbc;

    SittingsQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** First tries, and of one question what was answered in each. @param responses by attempt id; blank ones are missing */
    record Answered(List<Sitting> sittings, Map<String, String> responses) {}

    /** @param quizzes at least one */
    List<Sitting> of(ClassroomId classroom, Collection<String> quizzes) {
        return read(classroom, quizzes, null).sittings();
    }

    List<Sitting> of(ClassroomId classroom, String quizId) {
        return of(classroom, List.of(quizId));
    }

    Answered of(ClassroomId classroom, String quizId, String questionId) {
        return read(classroom, List.of(quizId), questionId);
    }

    /** The quiz in which a question was asked, whatever the course says now. */
    Optional<String> quizOf(String questionId) {
        return jdbc.queryForList("""
                        select a.quiz_id
                        from answer n
                        join attempt a on a.id = n.attempt_id
                        where n.question_id = ? and a.kind = 'GRADED'
                        fetch first 1 row only
                        """, String.class, questionId).stream().findFirst();
    }

    private Answered read(ClassroomId classroom, Collection<String> quizzes, @Nullable String questionId) {
        List<Object> parameters = new ArrayList<>();
        if (questionId != null) {
            parameters.add(questionId);
        }
        parameters.add(classroom.value());
        parameters.addAll(quizzes);
        Found found = new Found();
        var statement = """
                select f.id, f.quiz_id, n.question_id, n.revision, n.fraction, n.certainty%s
                from (
                    select
                        a.id,
                        a.quiz_id,
                        row_number() over (partition by a.learner_id, a.quiz_id order by a.handed_in_at, a.id) as place
                    from enrolment e
                    join attempt a on a.learner_id = e.learner_id
                    where e.classroom_id = ? and a.kind = 'GRADED' and a.handed_in_at is not null and a.quiz_id in (%s)
                ) f
                join answer n on n.attempt_id = f.id
                where f.place = 1 and n.outcome <> 'AWAITING'
                """.formatted(
                        questionId == null ? "" : ", case when n.question_id = ? then n.response end as response",
                        "?" + ", ?".repeat(quizzes.size() - 1));
        jdbc.query(
                connection -> {
                    var prepared = connection.prepareStatement(statement);
                    prepared.setFetchSize(ROWS_AT_ONCE);
                    for (int i = 0; i < parameters.size(); i++) {
                        prepared.setObject(i + 1, parameters.get(i));
                    }
                    return prepared;
                },
                (RowCallbackHandler) row -> found.add(row, questionId != null));
        return found.answered();
    }

    /** Gathers the rows by attempt. A hundred thousand of them come, hence places instead of names. */
    private static final class Found {
        private final Map<UUID, Try> tries = new LinkedHashMap<>();
        private final Map<String, String> words = new HashMap<>();
        private final Map<String, String> responses = new HashMap<>();

        private record Try(String quizId, List<Marked> answers) {}

        void add(ResultSet row, boolean withResponse) throws SQLException {
            UUID attempt = row.getObject(1, UUID.class);
            String quiz = once(row.getString(2));
            var answers = tries.computeIfAbsent(attempt, id -> new Try(quiz, new ArrayList<>(16)))
                    .answers();
            String certainty = row.getString(6);
            answers.add(new Marked(
                    once(row.getString(3)),
                    once(row.getString(4)),
                    row.getDouble(5),
                    certainty == null ? null : Certainty.valueOf(certainty)));
            String response = withResponse ? row.getString(7) : null;
            if (response != null) {
                responses.put(attempt.toString(), response);
            }
        }

        private String once(String word) {
            return words.computeIfAbsent(word, same -> same);
        }

        Answered answered() {
            List<Sitting> sittings = new ArrayList<>(tries.size());
            tries.forEach((id, one) -> sittings.add(new Sitting(id.toString(), one.quizId(), one.answers())));
            return new Answered(sittings, responses);
        }
    }
}
