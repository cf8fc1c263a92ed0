package app.salient.review;

import app.salient.account.GuestMerged;
import app.salient.account.OwnTable;
import app.salient.account.OwnTables;
import app.salient.account.PersonErased;
import app.salient.account.PersonId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;

/** What reviews leave of somebody: theirs to take along, to bring into another account, to have erased. */
@Repository
@Order(5)
class CardTracesQuery implements OwnTables {
    private final CardsOfPerson cards;

    CardTracesQuery(CardsOfPerson cards) {
        this.cards = cards;
    }

    @Override
    public List<OwnTable> of(PersonId person) {
        return List.of(
                new OwnTable("review_card", "reviewCards", """
                        select question_id, revision, phase, stability, difficulty, reviews, lapses, last_at, due_at
                        from review_card where learner_id = :me order by question_id
                        """),
                new OwnTable("review_log", "reviewLog", """
                        select c.question_id, l.place, l.source, l.revision, l.rating, l.days, l.retention, l.happened_at
                        from review_log l
                        join review_card c on c.id = l.card_id
                        where c.learner_id = :me order by c.question_id, l.place
                        """),
                new OwnTable("review_wish", "reviewWishes", """
                        select most, retention, zone, target_on, streak, paused_from, paused_until
                        from review_wish where learner_id = :me
                        """));
    }

    @EventListener
    void on(GuestMerged merged) {
        cards.merge(merged.from(), merged.into());
    }

    @EventListener
    void on(PersonErased erased) {
        cards.forget(erased.person());
    }
}
