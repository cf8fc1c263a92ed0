package app.salient.study.marking;

import app.salient.account.PersonId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers that people may mark: of attempts for marks that have been handed in. Rights are the caller's business. */
@Repository
class MarkingQuery {
    /** More than anybody marks in one sitting; what was marked makes room. */
    static final int MOST = 500;

    private static final String ANSWERS = """
            select n.id, a.id as attempt_id, a.learner_id, a.quiz_id, a.handed_in_at, n.question_id, n.revision, n.outcome
            from answer n
            join attempt a on a.id = n.attempt_id
            where a.kind = 'GRADED' and a.handed_in_at is not null
            """;

    private final JdbcClient jdbc;

    MarkingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            UUID attemptId,
            UUID learnerId,
            String quizId,
            OffsetDateTime handedInAt,
            String questionId,
            String revision,
            String outcome) {}

    /** Oldest first, at most {@value #MOST}. */
    List<Row> of(Collection<PersonId> learners, ToMark which) {
        return learners.isEmpty()
                ? List.of()
                : jdbc.sql(ANSWERS + """
                        and a.learner_id in (:learners)
                        """ + condition(which) + """
                        order by a.handed_in_at, a.id, n.question_id
                        limit 500
                        """)
                        .param(
                                "learners",
                                learners.stream().map(PersonId::value).toList())
                        .query(Row.class)
                        .list();
    }

    Optional<Row> find(UUID answer, Collection<PersonId> learners) {
        return jdbc.sql(ANSWERS + " and n.id = :answer").param("answer", answer).query(Row.class).list().stream()
                .filter(row -> learners.contains(new PersonId(row.learnerId())))
                .findFirst();
    }

    private static String condition(ToMark which) {
        return switch (which) {
            case WAITING -> "and n.outcome = 'AWAITING'\n";
            case MARKED -> "and exists (select 1 from given_mark g where g.answer_id = n.id)\n";
            case ALL -> "";
        };
    }
}
