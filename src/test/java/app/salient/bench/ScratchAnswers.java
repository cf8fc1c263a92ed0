package app.salient.bench;

import java.io.IOException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attempts of people who were here before, written in bulk. */
final class ScratchAnswers {
    static final int IN_AN_ATTEMPT = 12;
    private static final int FORMER = 1_000;
    private static final int ATTEMPTS_AT_ONCE = 20_000;

    private final JdbcTemplate jdbc;
    private int attempts;

    ScratchAnswers(ScratchFile file) throws IOException {
        this.jdbc = new JdbcTemplate(file.open());
        this.attempts = count("select count(*) from attempt where quiz_id = 'bulk'");
    }

    /** Adds until there are that many answers, to the next full attempt. */
    void fillUpTo(int answers) {
        if (attempts == 0 && answers > 0) {
            makePeople();
        }
        int wanted = (answers + IN_AN_ATTEMPT - 1) / IN_AN_ATTEMPT;
        while (attempts < wanted) {
            int more = Math.min(wanted - attempts, ATTEMPTS_AT_ONCE);
            add(attempts, attempts + more);
            attempts += more;
        }
    }

    private void makePeople() {
        jdbc.update("""
                insert into person (id, version, role, name, name_folded, password_hash, created_at)
                select random_uuid(), 0, 'STUDENT', 'Former ' || n.x, 'former ' || n.x, '-', current_timestamp
                from system_range(1, ?) n
                """, FORMER);
        jdbc.update("""
                insert into content_revision (revision, subject, subject_id, body, first_used_at)
                values ('bulk', 'QUESTION', 'bulk', '{}', current_timestamp)
                """);
    }

    private void add(int from, int to) {
        jdbc.update("""
                insert into attempt (id, version, learner_id, quiz_id, kind, seed, started_at, handed_in_at, open_slot, earned, possible)
                select random_uuid(), 2, p.id, 'bulk', 'GRADED', n.x, current_timestamp, current_timestamp, null, 6, 12
                from system_range(?, ?) n join person p on p.name_folded = 'former ' || (1 + mod(n.x, ?))
                """, from, to - 1, FORMER);
        String each = " from attempt a cross join system_range(1, " + IN_AN_ATTEMPT
                + ") q where a.quiz_id = 'bulk' and a.seed >= ? and a.seed < ?";
        jdbc.update(
                "insert into attempt_question (attempt_id, position, question_id, revision) select a.id, q.x, 'bulk-' || q.x, 'bulk'"
                        + each,
                from,
                to);
        jdbc.update(
                "insert into draft (id, version, attempt_id, question_id, client_sequence, response, certainty, saved_at, written_at)"
                        + " select random_uuid(), 0, a.id, 'bulk-' || q.x, 1, '{\"kind\":\"choice\",\"chosen\":[\"a\"]}', 'THINK',"
                        + " current_timestamp, current_timestamp"
                        + each,
                from,
                to);
        jdbc.update(
                "insert into answer (id, version, attempt_id, question_id, revision, response, certainty, outcome, fraction, points,"
                        + " graded_at) select random_uuid(), 0, a.id, 'bulk-' || q.x, 'bulk',"
                        + " '{\"kind\":\"choice\",\"chosen\":[\"a\"]}', 'THINK', 'SCORED', mod(q.x, 2), 1, current_timestamp"
                        + each,
                from,
                to);
    }

    private int count(String sql) {
        Integer count = jdbc.queryForObject(sql, Integer.class);
        return count == null ? 0 : count;
    }
}
