package app.salient.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deeds about accounts: from invitations, and of those that are noted the ones that make accounts or end a class. */
@Repository
class AccountDeedsQuery {
    private final JdbcClient jdbc;

    AccountDeedsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String kind,
            OffsetDateTime doneAt,
            @Nullable String actor,
            @Nullable String thing,
            @Nullable Double amount,
            @Nullable String detail) {
        Told told() {
            return new Told(
                    DeedKind.valueOf(kind),
                    doneAt.toInstant(),
                    Optional.ofNullable(actor),
                    Optional.empty(),
                    Optional.empty(),
                    thing,
                    amount,
                    detail);
        }
    }

    /**
     * The latest first. The detail is for whom an invitation is, the name of the class while there is one, or whom an admin helped
     * back in.
     */
    List<Told> page(Instant upTo, int from, int most) {
        return jdbc
                .sql("""
                        select d.kind, d.done_at, p.name as actor, d.thing, d.amount, d.detail
                        from (
                            select i.id, 'INVITED' as kind, i.made_at as done_at, i.made_by as actor_id,
                                i.role as thing, cast(null as double precision) as amount, i.for_whom as detail
                            from invitation i
                            union all
                            select i.id, 'INVITATION_USED', i.used_at, i.used_by, i.role, null, i.for_whom
                            from invitation i
                            where i.used_at is not null
                            union all
                            select i.id, 'INVITATION_WITHDRAWN', i.withdrawn_at, i.withdrawn_by, i.role, null, i.for_whom
                            from invitation i
                            where i.withdrawn_at is not null
                            union all
                            select a.id, a.kind, a.done_at, a.actor_id, a.thing, a.amount, c.name
                            from audit a
                            left join classroom c on c.id = a.classroom_id
                            where a.kind in ('ENROLLED', 'LINKS_RENEWED', 'NEW_LINK', 'DELETED')
                            union all
                            select h.id, 'HELPED_IN', h.made_at, h.made_by, null, null, s.name
                            from help_to_sign_in h
                            left join person s on s.id = h.person_id
                        ) d
                        left join person p on p.id = d.actor_id
                        where d.done_at <= :upTo
                        order by d.done_at desc, d.id, d.kind
                        limit :most offset :from
                        """)
                .param("upTo", upTo.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .param("from", from)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::told)
                .toList();
    }
}
