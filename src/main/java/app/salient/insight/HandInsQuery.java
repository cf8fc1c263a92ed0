package app.salient.insight;

import app.salient.classroom.ClassroomId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a class has handed in, with what came too late. Rights are the caller's business. */
@Repository
class HandInsQuery {
    private final JdbcClient jdbc;

    HandInsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            String student,
            String quizId,
            OffsetDateTime handedInAt,
            @Nullable String receipt,
            double earned,
            double possible,
            boolean overdue) {}

    private record LateRow(
            UUID attemptId, String questionId, @Nullable String response, OffsetDateTime arrivedAt, String reason) {}

    /** The latest first, at most 1,000. */
    List<HandIn> of(ClassroomId classroom) {
        Map<UUID, List<HandIn.Late>> late = lateOf(classroom);
        return jdbc.sql("""
                        select
                            a.id,
                            coalesce(e.alias, p.name) as student,
                            a.quiz_id,
                            a.handed_in_at,
                            a.receipt,
                            a.earned,
                            a.possible,
                            a.late_from is not null and a.handed_in_at > a.late_from as overdue
                        from enrolment e
                        join person p on p.id = e.learner_id
                        join attempt a on a.learner_id = e.learner_id
                        where e.classroom_id = ? and a.kind = 'GRADED' and a.handed_in_at is not null
                        order by a.handed_in_at desc, a.id
                        limit 1000
                        """).param(classroom.value()).query(Row.class).list().stream()
                .map(row -> new HandIn(
                        row.id(),
                        row.student(),
                        row.quizId(),
                        row.handedInAt().toInstant(),
                        row.receipt() == null ? "" : row.receipt(),
                        row.earned(),
                        row.possible(),
                        row.overdue(),
                        late.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<HandIn.Late>> lateOf(ClassroomId classroom) {
        return jdbc.sql("""
                        select l.attempt_id, l.question_id, l.response, l.arrived_at, l.reason
                        from enrolment e
                        join attempt a on a.learner_id = e.learner_id
                        join late_answer l on l.attempt_id = a.id
                        where e.classroom_id = ? and a.kind = 'GRADED'
                        order by l.arrived_at, l.id
                        """).param(classroom.value()).query(LateRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        LateRow::attemptId,
                        Collectors.mapping(
                                row -> new HandIn.Late(
                                        row.questionId(),
                                        row.response(),
                                        row.arrivedAt().toInstant(),
                                        row.reason()),
                                Collectors.toList())));
    }
}
