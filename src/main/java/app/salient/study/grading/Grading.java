package app.salient.study.grading;

import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.AttemptQuestion;
import app.salient.study.attempt.Draft;
import app.salient.study.attempt.Drafts;
import app.salient.study.attempt.HintTaken;
import app.salient.study.attempt.HintsTaken;
import app.salient.study.attempt.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns raw answers into marks, inside the caller's transaction. */
@Component
public class Grading {
    private final Drafts drafts;
    private final Answers answers;
    private final HintsTaken hints;
    private final Marks marks;
    private final StandingCorrections standing;

    Grading(Drafts drafts, Answers answers, HintsTaken hints, Marks marks, StandingCorrections standing) {
        this.drafts = drafts;
        this.answers = answers;
        this.hints = hints;
        this.marks = marks;
        this.standing = standing;
    }

    /** Grades one question; an answer that is graded already stays as it is. */
    public Answer grade(Attempt attempt, AttemptQuestion asked, Instant now) {
        return grade(attempt, List.of(asked), now).getFirst();
    }

    /** Grades questions of an attempt, in their order; what is graded already stays as it is. */
    public List<Answer> grade(Attempt attempt, List<AttemptQuestion> asked, Instant now) {
        Map<String, Answer> of = byQuestion(answers.findByAttemptId(attempt.id()), Answer::questionId);
        Map<String, Draft> drafted = byQuestion(drafts.findByAttemptId(attempt.id()), Draft::questionId);
        Map<String, Long> hinted = hints.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.groupingBy(HintTaken::questionId, Collectors.counting()));
        var fresh = asked.stream()
                .filter(question -> !of.containsKey(question.questionId()))
                .map(question -> marked(
                        attempt,
                        question,
                        drafted.get(question.questionId()),
                        hinted.getOrDefault(question.questionId(), 0L).intValue(),
                        now))
                .toList();
        answers.saveAll(fresh).stream()
                .map(answer -> attempt.kind().tellsAtOnce() ? answer : standing.applyTo(answer))
                .forEach(answer -> of.put(answer.questionId(), answer));
        return asked.stream().map(question -> of.get(question.questionId())).toList();
    }

    /** Grades what is not graded yet and closes the attempt. */
    public Attempt handIn(Attempt attempt, Instant now) {
        List<Answer> all = grade(attempt, attempt.questions(), now);
        double earned = all.stream().mapToDouble(Answer::points).sum();
        return attempt.handIn(now, earned, standing.worthOf(all), Receipt.of(attempt.id(), now, all));
    }

    private static <T> Map<String, T> byQuestion(List<T> all, Function<T, String> question) {
        return all.stream().collect(Collectors.toMap(question, Function.identity()));
    }

    private Answer marked(Attempt attempt, AttemptQuestion asked, @Nullable Draft draft, int hintsTaken, Instant now) {
        var response = draft == null ? null : draft.response();
        Mark mark = marks.asked(asked.revision(), response, hintsTaken);
        return new Answer(
                UUID.randomUUID(),
                null,
                attempt.id(),
                asked.questionId(),
                asked.revision(),
                response,
                draft == null ? null : draft.certainty(),
                hintsTaken,
                mark.outcome(),
                mark.fraction(),
                mark.points(),
                now);
    }
}
