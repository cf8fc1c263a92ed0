package app.salient.stance;

import app.salient.account.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers of a class. What it returns must not leave this room but as a {@link Share} of at least five. */
@Repository
class PairsQuery {
    private final JdbcClient jdbc;

    PairsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one person answered.
     *
     * @param positionBefore id
     */
    record Pair(UUID learnerId, String positionBefore, String positionAfter) {}

    record OwnClass(UUID id, String name) {}

    List<OwnClass> classesOf(PersonId learner) {
        return jdbc.sql("""
                        select c.id, c.name
                        from enrolment e
                        join classroom c on c.id = e.classroom_id
                        where e.learner_id = ?
                        order by c.name, c.id
                        """).param(learner.value()).query(OwnClass.class).list();
    }

    /** Of everybody in the class who has answered both times and has not been told of yet. */
    List<Pair> newIn(UUID classroom, String lesson, String block) {
        return jdbc.sql("""
                        with told as (
                            select n.learner_id
                            from counted_stance n
                            join class_shift s on s.id = n.shift_id
                            where s.classroom_id = :classroom and s.lesson_id = :lesson and s.block = :block
                        )
                        select e.learner_id, b.pick as position_before, a.pick as position_after
                        from enrolment e
                        join stance b on b.learner_id = e.learner_id
                        join stance a on a.learner_id = e.learner_id
                        left join told t on t.learner_id = e.learner_id
                        where e.classroom_id = :classroom
                            and b.lesson_id = :lesson and b.block = :block and b.step = 'BEFORE'
                            and a.lesson_id = :lesson and a.block = :block and a.step = 'AFTER'
                            and t.learner_id is null
                        """)
                .param("classroom", classroom)
                .param("lesson", lesson)
                .param("block", block)
                .query(Pair.class)
                .list();
    }
}
