package app.salient.review;

import app.salient.account.PersonId;
import app.salient.account.Turns;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import app.salient.review.memory.Rating;
import app.salient.storage.Committer;
import app.salient.study.AttemptGraded;
import app.salient.study.AttemptId;
import app.salient.study.KeptQuestions;
import app.salient.study.kept.GradedAnswer;
import app.salient.study.kept.GradedAnswersQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes cards of answers. Follows what was graded as soon as it is told, and catches up when somebody visits: an answer is in the
 * log once, whoever comes first and however often the server was killed between.
 */
@Component
class Remembering {
    private final ReviewCards cards;
    private final ReviewLogs logs;
    private final ReviewLogQuery entries;
    private final ReviewWishes wishes;
    private final GradedAnswersQuery answers;
    private final KeptQuestions asked;
    private final Lessons lessons;
    private final Turns turns;
    private final Committer committer;
    private final Clock clock;
    private final RandomGenerator random;

    Remembering(
            ReviewCards cards,
            ReviewLogs logs,
            ReviewLogQuery entries,
            ReviewWishes wishes,
            GradedAnswersQuery answers,
            KeptQuestions asked,
            Lessons lessons,
            Turns turns,
            Committer committer,
            Clock clock,
            RandomGenerator random) {
        this.cards = cards;
        this.logs = logs;
        this.entries = entries;
        this.wishes = wishes;
        this.answers = answers;
        this.asked = asked;
        this.lessons = lessons;
        this.turns = turns;
        this.committer = committer;
        this.clock = clock;
        this.random = random;
    }

    @EventListener
    void on(AttemptGraded graded) {
        keepUp(graded.learner());
    }

    /** Brings the cards up to the answers and to the course as it is now. Doing it twice changes nothing more. */
    void keepUp(PersonId learner) {
        if (isBehind(learner) || cards.findByLearnerId(learner).stream().anyMatch(this::hasOtherKey)) {
            committer.commit(() -> {
                turns.take(learner);
                var wish = wishes.findById(learner).orElseGet(() -> ReviewWish.usual(learner));
                missing(learner).forEach(answer -> remember(learner, answer, wish));
                cards.findByLearnerId(learner).stream()
                        .filter(this::hasOtherKey)
                        .forEach(card -> relearn(card, wish));
            });
        }
    }

    private boolean isBehind(PersonId learner) {
        return !missing(learner).isEmpty();
    }

    /** Answers that are in no log yet, oldest first. */
    private List<GradedAnswer> missing(PersonId learner) {
        var known = entries.entries(learner, ReviewLog.Source.ANSWER);
        return answers.of(learner).stream()
                .filter(answer -> !known.contains(
                        new ReviewLogQuery.Entry(answer.attempt(), answer.questionId(), answer.gradedAt())))
                .filter(answer -> !answer.awaiting()
                        || cards.findByLearnerIdAndQuestionId(learner, answer.questionId())
                                .isEmpty())
                .toList();
    }

    private void remember(PersonId learner, GradedAnswer answer, ReviewWish wish) {
        var card = cards.findByLearnerIdAndQuestionId(learner, answer.questionId())
                .orElseGet(() -> cards.save(ReviewCard.fresh(
                        learner, answer.questionId(), answer.revision(), random.nextLong(), answer.gradedAt())));
        if (!answer.awaiting()) {
            append(
                    card,
                    wish,
                    ReviewLog.Source.ANSWER,
                    answer.attempt(),
                    answer.revision(),
                    Ratings.of(answer),
                    Ratings.isSureAndWrong(answer),
                    answer.gradedAt());
        }
    }

    /** The learner's own judgement of an essay; one for each answer. Inside the caller's transaction. */
    void judge(ReviewCard card, GradedAnswer essay, Rating rating, ReviewWish wish, Instant now) {
        append(card, wish, ReviewLog.Source.SELF, essay.attempt(), essay.revision(), rating, false, now);
    }

    private void relearn(ReviewCard card, ReviewWish wish) {
        current(card)
                .ifPresent(revision ->
                        append(card, wish, ReviewLog.Source.RELEARN, null, revision, null, false, clock.instant()));
    }

    private void append(
            ReviewCard card,
            ReviewWish wish,
            ReviewLog.Source source,
            @Nullable AttemptId attempt,
            String revision,
            @Nullable Rating rating,
            boolean sureWrong,
            Instant at) {
        int place = logs.findByCardIdOrderByPlace(card.id()).size() + 1;
        int days = days(card.lastAt(), at, wish.zoneId());
        var entry = logs.save(new ReviewLog(
                UUID.randomUUID(),
                card.id(),
                place,
                source,
                attempt,
                revision,
                rating,
                sureWrong,
                days,
                wish.retention(),
                at));
        cards.save(card.after(entry));
    }

    /** By the learner's own calendar; a clock that went backwards counts as the same day. */
    static int days(@Nullable Instant last, Instant at, ZoneId zone) {
        return last == null
                ? 0
                : (int) Math.clamp(
                        ChronoUnit.DAYS.between(
                                last.atZone(zone).toLocalDate(), at.atZone(zone).toLocalDate()),
                        0,
                        100_000);
    }

    private boolean hasOtherKey(ReviewCard card) {
        return card.isSeen()
                && lessons.current()
                        .question(new QuestionId(card.questionId()))
                        .filter(now -> !Questions.revision(now).equals(card.revision()))
                        .filter(now -> KeyChange.between(asked.get(card.revision()), now))
                        .isPresent();
    }

    private Optional<String> current(ReviewCard card) {
        return lessons.current().question(new QuestionId(card.questionId())).map(Questions::revision);
    }
}
