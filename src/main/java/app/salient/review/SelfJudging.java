package app.salient.review;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.account.Turns;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.review.memory.Rating;
import app.salient.storage.Committer;
import app.salient.study.AttemptId;
import app.salient.study.GradedAnswer;
import app.salient.study.GradedAnswersQuery;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Essays that nobody has to mark: their writer says how well they knew it, with the criteria before them. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class SelfJudging {
    private final GradedAnswersQuery answers;
    private final ReviewLogQuery log;
    private final ReviewCards cards;
    private final ReviewWishes wishes;
    private final Remembering remembering;
    private final Lessons lessons;
    private final Turns turns;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;

    SelfJudging(
            GradedAnswersQuery answers,
            ReviewLogQuery log,
            ReviewCards cards,
            ReviewWishes wishes,
            Remembering remembering,
            Lessons lessons,
            Turns turns,
            CurrentVisitor current,
            Committer committer,
            Clock clock) {
        this.answers = answers;
        this.log = log;
        this.cards = cards;
        this.wishes = wishes;
        this.remembering = remembering;
        this.lessons = lessons;
        this.turns = turns;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /** @param prompt plain text of what was asked */
    public record Essay(AttemptId attempt, String questionId, String prompt) {}

    /** Essays that wait for their writer's judgement, the newest answer to each question. */
    public List<Essay> waiting() {
        return waiting(current.get().id()).stream().map(this::essay).toList();
    }

    private Essay essay(GradedAnswer answer) {
        String prompt = lessons.current()
                .question(new QuestionId(answer.questionId()))
                .map(question -> question.stem().prompt().text())
                .orElse(answer.questionId());
        return new Essay(answer.attempt(), answer.questionId(), prompt);
    }

    private List<GradedAnswer> waiting(PersonId learner) {
        Map<String, GradedAnswer> newest = new LinkedHashMap<>();
        answers.of(learner).stream()
                .filter(GradedAnswer::awaiting)
                .forEach(answer -> newest.put(answer.questionId(), answer));
        log.entries(learner, ReviewLog.Source.SELF)
                .forEach(done -> newest.computeIfPresent(
                        done.questionId(), (id, answer) -> answer.attempt().equals(done.attempt()) ? null : answer));
        return List.copyOf(newest.values());
    }

    /** Judging twice, or what is not waiting, changes nothing. */
    public void judge(AttemptId attempt, String questionId, Rating rating) {
        var learner = current.get().id();
        remembering.keepUp(learner);
        committer.commit(() -> {
            turns.take(learner);
            var wish = wishes.findById(learner).orElseGet(() -> ReviewWish.usual(learner));
            waiting(learner).stream()
                    .filter(answer -> answer.attempt().equals(attempt)
                            && answer.questionId().equals(questionId))
                    .findFirst()
                    .ifPresent(answer -> cards.findByLearnerIdAndQuestionId(learner, questionId)
                            .ifPresent(card -> remembering.judge(card, answer, rating, wish, clock.instant())));
        });
    }
}
