package app.salient.study.grading;

import app.salient.study.attempt.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which versions of questions the graded answers were given to. Rights are the caller's business. */
@Repository
public class AnsweredVersionsQuery {
    private final JdbcClient jdbc;

    AnsweredVersionsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Question and revision of every graded answer, each pair once. */
    public List<AnsweredVersion> all() {
        return jdbc.sql("""
                        select distinct question_id, revision
                        from answer
                        order by question_id, revision
                        """).query(AnsweredVersion.class).list();
    }

    /**
     * Answers for marks to one version about which nothing has been decided with a view to another, oldest first. One may be answered
     * after a decision: when the course went back to the old version for a while.
     */
    public List<UUID> undecidedAnswers(String questionId, String revision, String target) {
        return jdbc.sql("""
                        select n.id
                        from answer n
                        join attempt a on a.id = n.attempt_id
                        where n.question_id = ? and n.revision = ? and a.kind not in ('PRACTICE', 'REVIEW')
                            and not exists (
                                select 1
                                from corrected_answer ca
                                join correction c on c.id = ca.correction_id
                                where ca.answer_id = n.id and c.to_revision = ? and c.undone_at is null
                            )
                        order by n.graded_at, n.id
                        """)
                .params(questionId, revision, target)
                .query(UUID.class)
                .list();
    }

    /** The attempts in which these answers stand, each once. */
    public List<TouchedAttempt> attemptsOf(List<Answer> answers) {
        return attempts(answers, "");
    }

    /** The same for a change to them: whoever hands one in waits, on databases with several writers. */
    List<TouchedAttempt> lockedAttemptsOf(List<Answer> answers) {
        return attempts(answers, "for update");
    }

    private List<TouchedAttempt> attempts(List<Answer> answers, String lock) {
        var ids = answers.stream()
                .map(answer -> answer.attemptId().value())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id, learner_id, quiz_id, handed_in_at is null as open
                        from attempt
                        where id in (:ids)
                        order by id
                        """ + lock).param("ids", ids).query(TouchedAttempt.Row.class).list().stream()
                        .map(TouchedAttempt.Row::touched)
                        .toList();
    }

    /** In how many attempts these answers stand, and how many people gave them. */
    public Counts counts(List<UUID> answers) {
        return jdbc.sql("""
                        select count(distinct a.id) as attempts, count(distinct a.learner_id) as learners
                        from answer n
                        join attempt a on a.id = n.attempt_id
                        where n.id in (:ids)
                        """).param("ids", answers).query(Counts.class).single();
    }

    public record Counts(int attempts, int learners) {}

    /** How many attempts asked one of these questions before a version of a claim was first used; {@code until} is that moment. */
    public int attemptsAsking(List<String> questionIds, Instant until) {
        if (questionIds.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        select count(distinct q.attempt_id)
                        from attempt_question q
                        join attempt a on a.id = q.attempt_id
                        where q.question_id in (:ids) and a.started_at < :until
                        """)
                .param("ids", questionIds)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
