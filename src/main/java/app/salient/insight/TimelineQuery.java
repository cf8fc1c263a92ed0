package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.study.AttemptId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one student has read and tried for marks, in one statement. Rights are the caller's business. */
@Repository
class TimelineQuery {
    private final JdbcClient jdbc;

    TimelineQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            OffsetDateTime at,
            String lessonId,
            @Nullable String section,
            @Nullable UUID attemptId,
            @Nullable OffsetDateTime handedInAt,
            @Nullable Double earned,
            @Nullable Double possible,
            int answered) {}

    /** The newest first. */
    List<StudentTimeline.Event> of(PersonId student) {
        return jdbc.sql("""
                        select
                            r.read_at as at,
                            r.lesson_id,
                            r.section,
                            cast(null as uuid) as attempt_id,
                            cast(null as timestamp with time zone) as handed_in_at,
                            cast(null as double precision) as earned,
                            cast(null as double precision) as possible,
                            0 as answered
                        from section_read r
                        where r.learner_id = :student
                        union all
                        select
                            a.started_at,
                            a.quiz_id,
                            cast(null as varchar(120)),
                            a.id,
                            a.handed_in_at,
                            a.earned,
                            a.possible,
                            (
                                select count(*)
                                from draft d
                                where d.attempt_id = a.id and d.response is not null
                            )
                        from attempt a
                        where a.learner_id = :student and a.kind = 'GRADED'
                        order by 1 desc, 2, 3
                        """).param("student", student.value()).query(Row.class).list().stream()
                .map(TimelineQuery::event)
                .toList();
    }

    private static StudentTimeline.Event event(Row row) {
        var at = row.at().toInstant();
        if (row.attemptId() == null) {
            return new StudentTimeline.Read(at, row.lessonId(), row.section() == null ? "" : row.section());
        }
        return new StudentTimeline.Tried(
                at,
                row.lessonId(),
                new AttemptId(row.attemptId()),
                Optional.ofNullable(row.handedInAt()).map(OffsetDateTime::toInstant),
                row.answered(),
                row.earned() == null || row.possible() == null
                        ? Optional.empty()
                        : Optional.of(new ClassProgress.Score(row.earned(), row.possible())));
    }
}
