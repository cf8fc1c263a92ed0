package app.salient.study.kept;

import app.salient.account.KeptWork;
import app.salient.account.PersonErased;
import app.salient.account.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that studying leaves of somebody: how much it is, and how it goes. */
@Repository
class LearnerTracesQuery implements KeptWork {
    private static final String MINE = "(select id from attempt where learner_id = ?)";

    /** Children first. The text of questions stays: it is the course's, not the person's. */
    private static final List<String> ERASURES = List.of(
            "delete from given_mark where answer_id in (select id from answer where attempt_id in " + MINE + ")",
            "delete from corrected_answer where answer_id in (select id from answer where attempt_id in " + MINE + ")",
            "delete from objection where attempt_id in " + MINE,
            "delete from late_answer where attempt_id in " + MINE,
            "delete from earlier_try where attempt_id in " + MINE,
            "delete from hint_taken where attempt_id in " + MINE,
            "delete from draft where attempt_id in " + MINE,
            "delete from answer where attempt_id in " + MINE,
            "delete from attempt_question where attempt_id in " + MINE,
            "delete from attempt where learner_id = ?",
            "delete from section_read where learner_id = ?",
            "delete from reading_place where learner_id = ?",
            "delete from chosen_route where learner_id = ?");

    private final JdbcClient jdbc;

    LearnerTracesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonErased erased) {
        ERASURES.forEach(
                erasure -> jdbc.sql(erasure).param(erased.person().value()).update());
    }

    private record Row(int sections, int answers, @Nullable OffsetDateTime latest) {}

    @Override
    public Optional<Amount> of(PersonId person) {
        var id = person.value();
        var row = jdbc.sql("""
                        select
                            (select count(*) from section_read where learner_id = ?) as sections,
                            (select count(*) from draft d join attempt a on a.id = d.attempt_id
                                where a.learner_id = ? and d.response is not null) as answers,
                            (select max(done.moment) from (
                                select read_at as moment from section_read where learner_id = ?
                                union all
                                select started_at from attempt where learner_id = ?
                                union all
                                select d.saved_at from draft d join attempt a on a.id = d.attempt_id where a.learner_id = ?
                            ) done) as latest
                        """).params(id, id, id, id, id).query(Row.class).single();
        return Optional.ofNullable(row.latest())
                .map(latest -> new Amount(row.sections(), row.answers(), latest.toInstant()));
    }
}
