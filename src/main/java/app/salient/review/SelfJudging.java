package app.salient.review;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.account.Turns;
import app.salient.question.MarkingRule;
import app.salient.review.memory.Rating;
import app.salient.storage.Committer;
import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import app.salient.study.KeptQuestions;
import app.salient.study.answering.Studying;
import app.salient.study.kept.GradedAnswer;
import app.salient.study.kept.GradedAnswersQuery;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Studying studying;
    private final KeptQuestions asked;
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
            Studying studying,
            KeptQuestions asked,
            Turns turns,
            CurrentVisitor current,
            Committer committer,
            Clock clock) {
        this.answers = answers;
        this.log = log;
        this.cards = cards;
        this.wishes = wishes;
        this.remembering = remembering;
        this.studying = studying;
        this.asked = asked;
        this.turns = turns;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /**
     * @param prompt Markdown of what was asked
     * @param own what was written, as safe HTML
     * @param criteria what it should hold, each as safe inline HTML
     * @param model one way to answer it, as safe HTML; may be empty
     */
    public record Essay(
            AttemptId attempt, String questionId, String prompt, String own, List<String> criteria, String model) {
        public Essay {
            criteria = List.copyOf(criteria);
        }
    }

    /** Essays that wait for their writer's judgement, the newest answer to each question. */
    public List<Essay> waiting() {
        Map<AttemptId, AttemptSheet> sheets = new HashMap<>();
        return waiting(current.get().id()).stream()
                .flatMap(answer -> essay(answer, sheets.computeIfAbsent(answer.attempt(), studying::sheet)).stream())
                .toList();
    }

    /** All of it as it was asked, whatever the course asks by now. @return empty while its review may not be seen */
    private Optional<Essay> essay(GradedAnswer answer, AttemptSheet sheet) {
        var question = asked.get(answer.revision());
        if (question.marking() != MarkingRule.BY_PERSON) { // a forecast waits for what comes about, not for its writer
            return Optional.empty();
        }
        String prompt = question.stem().prompt().text();
        return sheet.items().stream()
                .filter(item -> item.questionId().equals(answer.questionId()))
                .flatMap(item -> Optional.ofNullable(item.review())
                        .map(review -> new Essay(
                                answer.attempt(),
                                answer.questionId(),
                                prompt,
                                review.path("text").asString(""),
                                item.view().path("rubric").findValuesAsString("text"),
                                review.path("model").asString("")))
                        .stream())
                .findFirst();
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
