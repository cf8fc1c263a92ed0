package app.salient.classroom;

import app.salient.account.OwnTable;
import app.salient.account.OwnTables;
import app.salient.account.PersonId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of somebody's classes: those they belong to, and those they teach, without their students. */
@Component
@Order(3)
class OwnClassesQuery implements OwnTables {
    @Override
    public List<OwnTable> of(PersonId person) {
        return List.of(
                new OwnTable("enrolment", "classes", """
                        select c.name, e.joined_at, e.time_factor, e.group_name, e.alias, e.account_made
                        from enrolment e join classroom c on c.id = e.classroom_id
                        where e.learner_id = :me order by e.joined_at
                        """),
                new OwnTable("classroom", "classesTaught", """
                        select id, name, join_code, zone, created_at, archived_at, anonymised_at
                        from classroom where instructor_id = :me order by created_at
                        """),
                new OwnTable("co_instructor", "classesCoTaught", """
                        select c.name, i.added_at
                        from co_instructor i join classroom c on c.id = i.classroom_id
                        where i.instructor_id = :me order by i.added_at
                        """),
                new OwnTable("assignment", "assignmentsMade", """
                        select s.classroom_id, s.lesson_id, s.quiz_id, s.delivery, s.opens_at, s.due_at, s.minutes,
                            s.attempts, s.late_until, s.late_always, s.counting, s.made_at
                        from assignment s join classroom c on c.id = s.classroom_id
                        where c.instructor_id = :me order by s.made_at
                        """));
    }
}
