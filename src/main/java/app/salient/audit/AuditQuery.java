package app.salient.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of deeds, which are added and never changed. Writes go into the caller's transaction. */
@Repository
class AuditQuery {
    private final JdbcClient jdbc;

    AuditQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom it was done to may have left meanwhile: what was assigned to one student alone outlives them. */
    void insert(Deed deed, Instant now) {
        jdbc.sql("""
                        insert into audit
                            (id, kind, classroom_id, actor_id, subject_id, thing, amount, detail, done_at)
                        values (
                            :id,
                            :kind,
                            :classroom,
                            :by,
                            (select p.id from person p where p.id = cast(:to as uuid)),
                            :thing,
                            :amount,
                            :detail,
                            :at
                        )
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", deed.kind().name())
                .param("classroom", deed.classroom())
                .param("by", deed.by().value())
                .param("to", deed.to() == null ? null : deed.to().toString(), Types.VARCHAR)
                .param("thing", deed.thing(), Types.VARCHAR)
                .param("amount", deed.amount(), Types.DOUBLE)
                .param("detail", deed.detail(), Types.VARCHAR)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the same was done by the same to the same since then. */
    boolean has(Deed deed, Instant since) {
        String to = deed.to() == null ? "" : deed.to().toString();
        return jdbc.sql("""
                        select count(*)
                        from audit
                        where classroom_id = :classroom
                            and kind = :kind
                            and actor_id = :by
                            and coalesce(cast(subject_id as varchar), '') = :to
                            and done_at > :since
                        """)
                        .param("classroom", deed.classroom())
                        .param("kind", deed.kind().name())
                        .param("by", deed.by().value())
                        .param("to", to)
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Of the class, except what {@link AccountDeedsQuery} tells. */
    void delete(UUID classroom) {
        jdbc.sql(
                        "delete from audit where classroom_id = ? and kind not in ('ENROLLED', 'LINKS_RENEWED', 'NEW_LINK', 'DELETED')")
                .param(classroom)
                .update();
    }
}
