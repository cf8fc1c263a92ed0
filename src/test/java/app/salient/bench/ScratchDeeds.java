package app.salient.bench;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.storage.Committer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Years of what instructors did in one class, written in bulk. */
final class ScratchDeeds {
    private final Committer committer;
    private final JdbcTemplate jdbc;

    ScratchDeeds(Committer committer, JdbcTemplate jdbc) {
        this.committer = committer;
        this.jdbc = jdbc;
    }

    /**
     * @param noted how many deeds are noted, a minute apart; of each hundred one is that a student was removed who is in the class again
     * @param marks how many marks were given, to as many answers
     */
    void fill(ClassroomId classroom, PersonId instructor, int noted, int marks) {
        committer.commit(() -> {
            jdbc.update("""
                    insert into audit (id, kind, classroom_id, actor_id, subject_id, thing, done_at)
                    select random_uuid(), case when mod(n.x, 100) = 0 then 'REMOVED' else 'EXTRA_TIME' end, ?, ?,
                        (select e.learner_id from enrolment e where e.classroom_id = ? order by e.id fetch first 1 row only),
                        null, dateadd(minute, -n.x, current_timestamp)
                    from system_range(1, ?) n
                    """, classroom.value(), instructor.value(), classroom.value(), noted);
            return jdbc.update("""
                    insert into given_mark (id, answer_id, number, fraction, comment, given_by, given_at)
                    select random_uuid(), a.id, 1, 0.5, 'As agreed.', ?, current_timestamp
                    from answer a
                    fetch first ? rows only
                    """, instructor.value(), marks);
        });
    }
}
