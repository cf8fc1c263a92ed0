package app.salient.study.grading;

import app.salient.question.BadResponse;
import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.study.KeptQuestions;
import app.salient.study.Remedy;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Mark;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what a response is worth. Nothing but the raw response, the version of the question it was given to and the corrections
 * that are about it decide, so every mark can be computed again at any time.
 */
@Component
public class Marks {
    private final KeptQuestions questions;

    Marks(KeptQuestions questions) {
        this.questions = questions;
    }

    /** @param corrections those that hold, oldest first */
    public Mark of(Answer raw, List<Correction> corrections) {
        Mark mark = asked(raw.revision(), raw.response(), raw.hintsTaken());
        for (Correction correction : corrections) {
            mark = corrected(mark, raw, correction);
        }
        return mark;
    }

    /** By the version of the question it was given to alone. */
    public Mark asked(String revision, @Nullable String response, int hintsTaken) {
        return asked(questions.get(revision), response, hintsTaken);
    }

    private static Mark asked(Question question, @Nullable String response, int hintsTaken) {
        Grade grade = Questions.grade(question, response, hintsTaken);
        return new Mark(
                Answer.Outcome.of(grade), grade.earned(), question.stem().points());
    }

    public Mark corrected(Mark before, Answer raw, Correction correction) {
        return corrected(before, raw, correction, () -> questions.get(correction.toRevision()));
    }

    /** @param fresh the corrected question; asked for only when the remedy marks by it */
    public Mark corrected(Mark before, Answer raw, Correction correction, Supplier<Question> fresh) {
        Mark after = switch (correction.remedy()) {
            case KEEP -> before;
            case RESCORE -> rescored(before, raw, fresh.get());
            case ACCEPT_BOTH -> better(before, rescored(before, raw, fresh.get()));
            case FULL_MARKS -> new Mark(Answer.Outcome.SCORED, 1, before.worth());
            case DROP -> new Mark(before.outcome(), before.fraction(), 0);
        };
        return correction.mayLower() || correction.remedy() == Remedy.DROP ? after : better(before, after);
    }

    private static Mark better(Mark one, Mark other) {
        return other.fraction() > one.fraction() || awaitsNoLonger(one, other) ? other : one;
    }

    private static boolean awaitsNoLonger(Mark one, Mark other) {
        return one.outcome() == Answer.Outcome.AWAITING && other.outcome() != Answer.Outcome.AWAITING;
    }

    /** A response that names an option the new version no longer has earns nothing by it. */
    private static Mark rescored(Mark before, Answer raw, Question fresh) {
        try {
            Mark again = asked(fresh, raw.response(), raw.hintsTaken());
            return new Mark(again.outcome(), again.fraction(), before.worth());
        } catch (BadResponse e) {
            return new Mark(Answer.Outcome.INCOMPLETE, 0, before.worth());
        }
    }
}
