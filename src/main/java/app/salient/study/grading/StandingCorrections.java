package app.salient.study.grading;

import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Corrections that hold, and the answers they are about. Inside the caller's transaction. */
@Component
public class StandingCorrections {
    private final Corrections corrections;
    private final CorrectedAnswers corrected;
    private final Answers answers;
    private final Marks marks;
    private final Lessons lessons;

    StandingCorrections(
            Corrections corrections, CorrectedAnswers corrected, Answers answers, Marks marks, Lessons lessons) {
        this.corrections = corrections;
        this.corrected = corrected;
        this.answers = answers;
        this.marks = marks;
        this.lessons = lessons;
    }

    /** Those that are about this answer and have not been undone, oldest first. */
    public List<Correction> of(Answer answer) {
        return ofAll(List.of(answer)).getOrDefault(answer.id(), List.of());
    }

    /** The same for many answers, by the answer's id; answers without any are left out. */
    public Map<UUID, List<Correction>> ofAll(List<Answer> of) {
        return byAnswer(of.isEmpty() ? List.of() : corrected.findByAnswerIdIn(idsOf(of)));
    }

    /** The same for all answers of many attempts. */
    public Map<UUID, List<Correction>> ofAttempts(List<TouchedAttempt> attempts) {
        return byAnswer(
                attempts.isEmpty()
                        ? List.of()
                        : corrected.findByAttempts(
                                attempts.stream().map(each -> each.id().value()).toList()));
    }

    private Map<UUID, List<Correction>> byAnswer(List<CorrectedAnswer> rows) {
        Map<UUID, List<Correction>> ofAnswer = new HashMap<>();
        var ids = rows.stream().map(CorrectedAnswer::correctionId).distinct().toList();
        if (ids.isEmpty()) {
            return ofAnswer;
        }
        corrections.findByIdIn(ids).stream()
                .filter(Correction::holds)
                .sorted(Comparator.comparing(Correction::madeAt))
                .forEach(correction -> rows.stream()
                        .filter(row -> row.correctionId().equals(correction.id()))
                        .forEach(row -> ofAnswer.computeIfAbsent(row.answerId(), id -> new ArrayList<>())
                                .add(correction)));
        return ofAnswer;
    }

    private static List<UUID> idsOf(List<Answer> of) {
        return of.stream().map(Answer::id).toList();
    }

    /** What the questions of these answers count towards the possible sum of their attempt, in points. */
    double worthOf(List<Answer> all) {
        var corrections = ofAll(all);
        return all.stream()
                .mapToDouble(answer -> marks.of(answer, corrections.getOrDefault(answer.id(), List.of()))
                        .worth())
                .sum();
    }

    /**
     * Brings corrections to an answer that was given to the old version but graded after they were made, unless the course
     * has gone back to that version since.
     */
    Answer applyTo(Answer fresh) {
        boolean asNow = lessons.current()
                .question(new QuestionId(fresh.questionId()))
                .filter(question -> Questions.revision(question).equals(fresh.revision()))
                .isPresent();
        if (asNow) {
            return fresh;
        }
        Mark mark = marks.of(fresh, List.of());
        for (Correction correction :
                corrections.findByQuestionIdAndFromRevisionOrderByMadeAt(fresh.questionId(), fresh.revision())) {
            if (correction.holds()) {
                Mark after = marks.corrected(mark, fresh, correction);
                corrected.save(CorrectedAnswer.of(correction, fresh, mark, after));
                mark = after;
            }
        }
        return mark.points() == fresh.points() && mark.outcome() == fresh.outcome()
                ? fresh
                : answers.save(fresh.marked(mark));
    }
}
