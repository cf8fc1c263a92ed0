package app.salient.stance;

import app.salient.account.GuestMerged;
import app.salient.account.OwnTable;
import app.salient.account.OwnTables;
import app.salient.account.PersonErased;
import app.salient.account.PersonId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What polls and decisions leave of somebody: theirs to take along, and how it goes. */
@Repository
@Order(4)
class StanceTracesQuery implements OwnTables {
    private final JdbcClient jdbc;

    StanceTracesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwnTable> of(PersonId person) {
        return List.of(new OwnTable("stance", "stances", """
                        select lesson_id, block, step, pick, certainty, reason, note, saved_at
                        from stance where learner_id = :me order by saved_at
                        """), new OwnTable("counted_stance", "countedStances", """
                        select s.lesson_id, s.block, s.told_at
                        from counted_stance x
                        join class_shift s on s.id = x.shift_id
                        where x.learner_id = :me order by s.told_at
                        """));
    }

    @EventListener
    void on(PersonErased erased) {
        jdbc.sql("delete from counted_stance where learner_id = ?")
                .param(erased.person().value())
                .update();
        jdbc.sql("delete from stance where learner_id = ?")
                .param(erased.person().value())
                .update();
    }

    /** A block that both answered stays as the account answered it: before from one and after from the other would be made up. */
    @EventListener
    void on(GuestMerged merged) {
        jdbc.sql("""
                        delete from stance
                        where learner_id = :from
                            and (lesson_id, block) in (select lesson_id, block from stance where learner_id = :into)
                        """)
                .param("from", merged.from().value())
                .param("into", merged.into().value())
                .update();
        jdbc.sql("update stance set learner_id = :into where learner_id = :from")
                .param("from", merged.from().value())
                .param("into", merged.into().value())
                .update();
    }
}
