package app.salient.study.kept;

import app.salient.account.OwnTable;
import app.salient.account.OwnTables;
import app.salient.account.PersonId;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.ExamGuard;
import app.salient.study.paper.Revisions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of somebody's reading and answering. Marks that an exam still hides are hidden here too. */
@Component
@Order(2)
class OwnStudyQuery implements OwnTables {
    private static final String OF_ATTEMPT = " join attempt a on a.id = x.attempt_id where a.learner_id = :me ";
    private static final Set<String> MARKS = Set.of(
            "earned",
            "possible",
            "outcome",
            "fraction",
            "points",
            "fractionBefore",
            "fractionAfter",
            "worthBefore",
            "worthAfter",
            "criteria",
            "comment");

    private final Attempts attempts;
    private final Revisions revisions;
    private final ExamGuard exams;
    private final Clock clock;

    OwnStudyQuery(Attempts attempts, Revisions revisions, ExamGuard exams, Clock clock) {
        this.attempts = attempts;
        this.revisions = revisions;
        this.exams = exams;
        this.clock = clock;
    }

    @Override
    public List<OwnTable> of(PersonId person) {
        Set<String> hidden = hidden(person);
        return List.of(
                marked("attempt", "attempts", """
                        select id, quiz_id, kind, delivery, seed, started_at, ends_at, handed_in_at, shown_at, receipt,
                            earned, possible, id as attempt_id
                        from attempt where learner_id = :me order by started_at
                        """, hidden),
                new OwnTable(
                        "attempt_question", "attemptQuestions", """
                        select x.attempt_id, x.position, x.question_id, x.revision, x.part
                        from attempt_question x""" + OF_ATTEMPT + "order by a.started_at, x.position"),
                new OwnTable(
                        "content_revision", "questions", """
                        select revision, subject_id as question_id from content_revision where revision in (
                            select x.revision from attempt_question x""" + OF_ATTEMPT + ") order by subject_id", this::withText),
                new OwnTable("draft", "drafts", """
                        select x.attempt_id, x.question_id, x.response, x.certainty, x.flagged, x.written_at, x.saved_at
                        from draft x""" + OF_ATTEMPT + "order by x.saved_at"),
                marked("answer", "answers", """
                        select x.id, x.attempt_id, x.question_id, x.revision, x.response, x.certainty, x.hints_taken,
                            x.outcome, x.fraction, x.points, x.graded_at
                        from answer x""" + OF_ATTEMPT + "order by x.graded_at", hidden),
                marked("earlier_try", "earlierTries", """
                        select x.attempt_id, x.question_id, x.revision, x.response, x.certainty, x.hints_taken,
                            x.fraction, x.graded_at
                        from earlier_try x""" + OF_ATTEMPT + "order by x.graded_at", hidden),
                new OwnTable("late_answer", "lateAnswers", """
                        select x.attempt_id, x.question_id, x.response, x.certainty, x.client_at, x.arrived_at, x.reason
                        from late_answer x""" + OF_ATTEMPT + "order by x.arrived_at"),
                new OwnTable("hint_taken", "hintsTaken", """
                        select x.attempt_id, x.question_id, x.step, x.taken_at
                        from hint_taken x""" + OF_ATTEMPT + "order by x.taken_at"),
                new OwnTable("objection", "objections", """
                        select attempt_id, question_id, revision, body, made_at, settled_at, reply
                        from objection where learner_id = :me order by made_at
                        """),
                marked("corrected_answer", "correctedAnswers", """
                        select n.attempt_id, n.question_id, c.remedy, c.reason, c.made_at, c.undone_at, x.fraction_before,
                            x.fraction_after, x.worth_before, x.worth_after, x.seen_at
                        from corrected_answer x
                        join correction c on c.id = x.correction_id
                        join answer n on n.id = x.answer_id
                        join attempt a on a.id = n.attempt_id
                        where a.learner_id = :me order by c.made_at
                        """, hidden),
                marked("given_mark", "givenMarks", """
                        select n.attempt_id, n.question_id, x.number, x.fraction, x.criteria, x.comment, x.given_at
                        from given_mark x
                        join answer n on n.id = x.answer_id
                        join attempt a on a.id = n.attempt_id
                        where a.learner_id = :me order by x.given_at
                        """, hidden),
                new OwnTable(
                        "section_read",
                        "sectionsRead",
                        "select lesson_id, section, read_at from section_read where learner_id = :me order by read_at"),
                new OwnTable(
                        "reading_place",
                        "readingPlaces",
                        "select lesson_id, section, seen_at from reading_place where learner_id = :me order by seen_at"),
                new OwnTable(
                        "chosen_route",
                        "chosenRoute",
                        "select route, chosen_at from chosen_route where learner_id = :me"),
                new OwnTable("correction", "correctionsMade", """
                        select question_id, from_revision, to_revision, remedy, may_lower, reason, made_at, undone_at
                        from correction where made_by = :me order by made_at
                        """));
    }

    /** Attempts whose marks have to wait, such as those of an exam that others still sit. */
    private Set<String> hidden(PersonId person) {
        var now = clock.instant();
        return attempts.findByLearnerIdOrderByStartedAt(person).stream()
                .filter(attempt -> (!attempt.isOpen() && !attempt.isShown(now)) || exams.keeps(attempt))
                .map(attempt -> attempt.id().toString())
                .collect(Collectors.toSet());
    }

    private static OwnTable marked(String table, String name, String sql, Set<String> hidden) {
        return new OwnTable(table, name, sql, row -> {
            boolean waits = hidden.contains(String.valueOf(row.get("attemptId")));
            Map<String, @Nullable Object> seen = new LinkedHashMap<>(row);
            if (waits) {
                MARKS.stream().filter(seen::containsKey).forEach(mark -> seen.put(mark, null));
                seen.put("hidden", true);
            }
            if (table.equals("attempt")) {
                seen.remove("attemptId"); // it only said which one this is
            }
            return seen;
        });
    }

    /** The question as it was asked; its key belongs to the course. */
    private Map<String, @Nullable Object> withText(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>(row);
        seen.put(
                "prompt",
                revisions
                        .get(String.valueOf(row.get("revision")))
                        .stem()
                        .prompt()
                        .text());
        return seen;
    }
}
