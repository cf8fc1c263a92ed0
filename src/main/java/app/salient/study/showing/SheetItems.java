package app.salient.study.showing;

import app.salient.formats.MarkdownHtml;
import app.salient.lesson.Lessons;
import app.salient.question.BadResponse;
import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.AttemptQuestion;
import app.salient.study.attempt.Draft;
import app.salient.study.attempt.EarlierTries;
import app.salient.study.attempt.HintTaken;
import app.salient.study.attempt.HintsTaken;
import app.salient.study.attempt.Mark;
import app.salient.study.grading.Correction;
import app.salient.study.grading.GivenMark;
import app.salient.study.grading.HeldMarks;
import app.salient.study.grading.Marks;
import app.salient.study.grading.Points;
import app.salient.study.grading.StandingCorrections;
import app.salient.study.objection.Objection;
import app.salient.study.objection.Objections;
import app.salient.study.paper.Revisions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts the questions of an attempt together for its owner's screen. */
@Component
public class SheetItems {
    private final Revisions revisions;
    private final HintsTaken hints;
    private final EarlierTries tries;
    private final Objections objections;
    private final StandingCorrections standing;
    private final Marks marks;
    private final HeldMarks heldMarks;
    private final GivenNote givenNote;
    private final Lessons lessons;

    SheetItems(
            Revisions revisions,
            HintsTaken hints,
            EarlierTries tries,
            Objections objections,
            StandingCorrections standing,
            Marks marks,
            HeldMarks heldMarks,
            GivenNote givenNote,
            Lessons lessons) {
        this.revisions = revisions;
        this.hints = hints;
        this.tries = tries;
        this.objections = objections;
        this.standing = standing;
        this.marks = marks;
        this.heldMarks = heldMarks;
        this.givenNote = givenNote;
        this.lessons = lessons;
    }

    /**
     * @param shown whether the marks of graded questions may be seen
     * @param hinted whether hints that were asked for may be seen
     */
    public List<AttemptSheet.Item> of(
            Attempt attempt, Map<String, Draft> draftOf, Map<String, Answer> answerOf, boolean shown, boolean hinted) {
        Map<String, Long> taken = !hinted
                ? Map.of()
                : hints.findByAttemptId(attempt.id()).stream()
                        .collect(Collectors.groupingBy(HintTaken::questionId, Collectors.counting()));
        Map<UUID, List<Correction>> corrections = standing.ofAll(List.copyOf(answerOf.values()));
        var held = heldMarks.of(List.copyOf(answerOf.values()));
        Map<String, Objection> objectionOf = answerOf.isEmpty()
                ? Map.of()
                : objections.findByAttemptId(attempt.id()).stream()
                        .collect(Collectors.toMap(Objection::questionId, Function.identity()));
        return attempt.questions().stream()
                .map(asked -> {
                    var answer = answerOf.get(asked.questionId());
                    return item(
                            attempt,
                            asked,
                            draftOf.get(asked.questionId()),
                            answer,
                            answer == null ? null : objectionOf.get(asked.questionId()),
                            taken.getOrDefault(asked.questionId(), 0L),
                            answer == null || !shown ? List.of() : corrections.getOrDefault(answer.id(), List.of()),
                            answer == null || !shown ? null : held.byAnswer().get(answer.id()),
                            shown);
                })
                .toList();
    }

    private AttemptSheet.Item item(
            Attempt attempt,
            AttemptQuestion asked,
            @Nullable Draft draft,
            @Nullable Answer answer,
            @Nullable Objection objection,
            long hintsTaken,
            List<Correction> corrections,
            @Nullable GivenMark given,
            boolean shown) {
        Question question = revisions.get(asked.revision());
        var response = answer != null ? answer.response() : draft != null ? draft.response() : null;
        var certainty = answer != null ? answer.certainty() : draft != null ? draft.certainty() : null;
        var view = Questions.publicView(question, attempt.seed());
        return new AttemptSheet.Item(
                asked.questionId(),
                asked.part(),
                view,
                response,
                certainty,
                draft == null ? 0 : draft.clientSequence(),
                draft != null && draft.flagged() && attempt.isOpen(),
                question.stem().hints().stream()
                        .limit(hintsTaken)
                        .map(hint -> MarkdownHtml.block(hint.text()))
                        .toList(),
                attempt.kind() == AttemptKind.PRACTICE
                        ? tries.countByAttemptIdAndQuestionId(attempt.id(), asked.questionId())
                        : 0,
                draft == null ? null : draft.fromGrace(attempt),
                answer == null || !shown ? null : review(question, answer, corrections, given),
                objection == null ? null : objection.body(),
                objection == null || objection.settledAt() == null ? null : objection.reply(),
                answer == null || corrections.isEmpty() ? null : corrected(attempt, answer, corrections, given),
                answer == null || given == null ? null : givenNote.of(given, marks.of(answer, corrections), view));
    }

    private ObjectNode review(
            Question question, Answer answer, List<Correction> corrections, @Nullable GivenMark given) {
        var review = review(question, answer);
        if (given != null) {
            givenNote.into(review, given.above(marks.of(answer, corrections)));
        }
        return review;
    }

    private ObjectNode review(Question question, Answer answer) {
        return Questions.review(question, answer.response(), answer.hintsTaken(), lessons.current());
    }

    private AttemptSheet.Corrected corrected(
            Attempt attempt, Answer answer, List<Correction> corrections, @Nullable GivenMark given) {
        Correction latest = corrections.getLast();
        Question now = revisions.get(latest.toRevision());
        Mark before = counting(marks.of(answer, List.of()), given);
        Mark after = counting(marks.of(answer, corrections), given);
        return new AttemptSheet.Corrected(
                latest.remedy(),
                latest.madeAt(),
                latest.reason(),
                inPoints(before),
                inPoints(after),
                after.word(),
                Questions.publicView(now, attempt.seed()),
                given == null ? reviewIfItFits(now, answer) : null);
    }

    private static Mark counting(Mark computed, @Nullable GivenMark given) {
        return given == null ? computed : given.above(computed);
    }

    private @Nullable ObjectNode reviewIfItFits(Question now, Answer answer) {
        try {
            return review(now, answer);
        } catch (BadResponse e) { // it names an option that is gone
            return null;
        }
    }

    private static String inPoints(Mark mark) {
        return Points.shortly(mark.points()) + " of " + Points.shortly(mark.worth());
    }
}
