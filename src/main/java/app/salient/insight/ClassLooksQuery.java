package app.salient.insight;

import app.salient.account.CurrentVisitor;
import app.salient.account.Visitor;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.MemoryLook;
import app.salient.study.ClassLooks;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells learners, before they join and while they belong, that their class looks at what it still knows. */
@Repository
class ClassLooksQuery implements ClassLooks, MemoryLook {
    private final JdbcClient jdbc;
    private final CurrentVisitor current;

    ClassLooksQuery(JdbcClient jdbc, CurrentVisitor current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @Override
    public List<String> own() {
        return current.find()
                .filter(visitor -> !visitor.isGuest())
                .map(this::of)
                .orElse(List.of());
    }

    /** A class in the archive has nobody who looks. */
    private List<String> of(Visitor visitor) {
        return jdbc.sql("""
                        select c.name
                        from class_review r
                        join classroom c on c.id = r.classroom_id
                        join enrolment e on e.classroom_id = c.id
                        where e.learner_id = ? and c.archived_at is null
                        order by c.name
                        """).param(visitor.id().value()).query(String.class).list();
    }

    @Override
    public boolean isOn(ClassroomId classroom) {
        return jdbc.sql("select count(*) from class_review where classroom_id = ?")
                        .param(classroom.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
