package app.salient.audit;

import app.salient.account.OwnTable;
import app.salient.account.OwnTables;
import app.salient.account.PersonId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of what somebody did to others and others did to them; who the others are is theirs. */
@Component
@Order(8)
class OwnDeedsQuery implements OwnTables {
    @Override
    public List<OwnTable> of(PersonId person) {
        return List.of(new OwnTable("audit", "deeds", """
                select a.kind, c.name as class, a.done_at, a.thing, a.amount, a.detail,
                    coalesce(a.actor_id = :me, false) as by_me, coalesce(a.subject_id = :me, false) as to_me
                from audit a left join classroom c on c.id = a.classroom_id
                where a.actor_id = :me or a.subject_id = :me
                order by a.done_at, a.id
                """));
    }
}
