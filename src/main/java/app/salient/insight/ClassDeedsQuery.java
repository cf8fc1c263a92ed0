package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.audit.DeedKind;
import app.salient.audit.Told;
import app.salient.classroom.ClassroomId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was done in a class: what is noted, and what other tables say anyway; of who was taken out of it, what was until then. A student is called as in the class, and whoever is no
 * longer in a class without names has none. Rights are the caller's business.
 */
@Repository
class ClassDeedsQuery {
    /** In the order of an index, so that of what is noted, which grows for years, only what the page may need is read. */
    private static final String PAGE = """
            with belonged as (
                select e.learner_id, cast(:upTo as timestamp with time zone) as until
                from enrolment e
                where e.classroom_id = :classroom
                union all
                select u.subject_id, max(u.done_at)
                from audit u
                where u.classroom_id = :classroom and u.kind = 'REMOVED' and not exists (
                    select 1
                    from enrolment e
                    where e.classroom_id = :classroom and e.learner_id = u.subject_id
                )
                group by u.subject_id
            )
            select d.kind, d.done_at, b.name as actor,
                coalesce(e.alias, s.name) as subject, s.id as subject_id,
                d.thing, d.amount, d.detail
            from (
                select w.*
                from (
                    select l.id, l.kind, l.done_at, l.actor_id, l.subject_id, l.thing, l.amount, l.detail
                    from (
                        select a.id, a.kind, a.done_at, a.actor_id, a.subject_id, a.thing, a.amount, a.detail
                        from audit a
                        where a.classroom_id = :classroom
                            and a.done_at <= :upTo
                            and a.kind in (:kinds)
                            and (:anybody = 1 or a.actor_id = cast(:person as uuid) or a.subject_id = cast(:person as uuid))
                        order by a.classroom_id, a.done_at desc, a.id
                        limit :reach
                    ) l
                    union all
                    select c.id, 'MADE', c.created_at, c.instructor_id, null, null, null, null
                    from classroom c
                    where c.id = :classroom
                    union all
                    select m.id, case when m.fraction is null then 'MARK_CLEARED' else 'MARKED' end,
                        m.given_at, m.given_by, t.learner_id, n.question_id, m.fraction, null
                    from given_mark m
                    join answer n on n.id = m.answer_id
                    join attempt t on t.id = n.attempt_id
                    join belonged r on r.learner_id = t.learner_id and m.given_at <= r.until
                    where t.kind = 'GRADED'
                    union all
                    select k.id, 'CORRECTED', k.made_at, k.made_by, null, k.question_id, cast(o.answers as double precision), null
                    from correction k
                    join (
                        select w.correction_id, count(*) as answers
                        from corrected_answer w
                        join correction c on c.id = w.correction_id
                        join answer n on n.id = w.answer_id
                        join attempt t on t.id = n.attempt_id
                        join belonged r on r.learner_id = t.learner_id and c.made_at <= r.until
                        where t.kind = 'GRADED'
                        group by w.correction_id
                    ) o on o.correction_id = k.id
                    union all
                    select k.id, 'CORRECTION_UNDONE', k.undone_at, k.undone_by, null, k.question_id, null, null
                    from correction k
                    where k.undone_at is not null and exists (
                        select 1
                        from corrected_answer w
                        join answer n on n.id = w.answer_id
                        join attempt t on t.id = n.attempt_id
                        join belonged r on r.learner_id = t.learner_id and k.undone_at <= r.until
                        where w.correction_id = k.id and t.kind = 'GRADED'
                    )
                    union all
                    select j.id, 'SETTLED', j.settled_at, j.settled_by, null, j.question_id, null, null
                    from objection j
                    join belonged r on r.learner_id = j.learner_id and j.settled_at <= r.until
                    where j.settled_at is not null
                ) w
                where w.done_at <= :upTo
                    and w.kind in (:kinds)
                    and (:anybody = 1 or w.actor_id = cast(:person as uuid) or w.subject_id = cast(:person as uuid))
                order by w.done_at desc, w.id, w.kind
                limit :most offset :from
            ) d
            left join person b on b.id = d.actor_id
            left join enrolment e on e.learner_id = d.subject_id and e.classroom_id = :classroom
            left join person s on s.id = d.subject_id and (
                e.id is not null
                or d.kind in ('CO_ADDED', 'CO_REMOVED')
                or not exists (
                    select 1
                    from classroom c
                    where c.id = :classroom and c.anonymised_at is not null
                )
            )
            order by d.done_at desc, d.id, d.kind
            """;

    private final JdbcClient jdbc;

    ClassDeedsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String kind,
            OffsetDateTime doneAt,
            @Nullable String actor,
            @Nullable String subject,
            @Nullable UUID subjectId,
            @Nullable String thing,
            @Nullable Double amount,
            @Nullable String detail) {
        Told told() {
            return new Told(
                    DeedKind.valueOf(kind),
                    doneAt.toInstant(),
                    Optional.ofNullable(actor),
                    Optional.ofNullable(subject),
                    Optional.ofNullable(subjectId).map(PersonId::new),
                    thing,
                    amount,
                    detail);
        }
    }

    /** The latest first. */
    List<Told> page(ClassroomId classroom, ClassDeeds.Wanted wanted, int from, int most) {
        var kinds = Arrays.stream(DeedKind.values())
                .filter(kind -> wanted.group().map(kind.group()::equals).orElse(true))
                .map(DeedKind::name)
                .toList();
        return jdbc
                .sql(PAGE)
                .param("classroom", classroom.value())
                .param("upTo", wanted.upTo().atOffset(ZoneOffset.UTC))
                .param("kinds", kinds)
                .param("anybody", wanted.person().isEmpty() ? 1 : 0)
                .param(
                        "person",
                        wanted.person()
                                .map(PersonId::toString)
                                .orElse(classroom.toString())) // compared with nothing then
                .param("most", most)
                .param("from", from)
                .param("reach", (long) from + most)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::told)
                .toList();
    }

    private record NameRow(UUID id, String name) {}

    /** Who teaches or taught it or did something in it, then who is or was in it, each by name. */
    List<ClassDeeds.Somebody> people(ClassroomId classroom) {
        return jdbc.sql("""
                        select x.id, x.name
                        from (
                            select p.id, p.name, p.name_folded as sorted, 0 as place
                            from person p
                            where p.id in (select c.instructor_id from classroom c where c.id = :classroom)
                                or p.id in (select i.instructor_id from co_instructor i where i.classroom_id = :classroom)
                                or exists (
                                    select 1
                                    from audit a
                                    where a.actor_id = p.id and a.classroom_id = :classroom
                                )
                                or p.id in (
                                    select a.subject_id
                                    from audit a
                                    where a.classroom_id = :classroom and a.kind in ('CO_ADDED', 'CO_REMOVED')
                                )
                                or p.id in (
                                    select m.given_by
                                    from given_mark m
                                    join answer n on n.id = m.answer_id
                                    join attempt t on t.id = n.attempt_id
                                    join enrolment r on r.learner_id = t.learner_id
                                    where r.classroom_id = :classroom and t.kind = 'GRADED'
                                )
                                or p.id in (
                                    select v.person_id
                                    from (
                                        select k.id, k.made_by as person_id
                                        from correction k
                                        union all
                                        select k.id, k.undone_by
                                        from correction k
                                    ) v
                                    join corrected_answer w on w.correction_id = v.id
                                    join answer n on n.id = w.answer_id
                                    join attempt t on t.id = n.attempt_id
                                    join enrolment r on r.learner_id = t.learner_id
                                    where r.classroom_id = :classroom and t.kind = 'GRADED'
                                )
                                or p.id in (
                                    select j.settled_by
                                    from objection j
                                    join enrolment r on r.learner_id = j.learner_id
                                    where r.classroom_id = :classroom
                                )
                            union all
                            select p.id, coalesce(e.alias, p.name), coalesce(e.alias, p.name_folded), 1
                            from enrolment e
                            join person p on p.id = e.learner_id
                            where e.classroom_id = :classroom
                            union all
                            select p.id, p.name, p.name_folded, 1
                            from person p
                            where p.id in (
                                    select a.subject_id
                                    from audit a
                                    join classroom c on c.id = a.classroom_id
                                    where c.id = :classroom and c.anonymised_at is null and a.kind = 'REMOVED'
                                )
                                and p.id not in (select e.learner_id from enrolment e where e.classroom_id = :classroom)
                        ) x
                        order by x.place, x.sorted
                        """).param("classroom", classroom.value()).query(NameRow.class).list().stream()
                .map(row -> new ClassDeeds.Somebody(new PersonId(row.id()), row.name()))
                .toList();
    }
}
