package app.salient.review;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.account.guest.Guests;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.review.day.Day;
import app.salient.review.day.DayCard;
import app.salient.review.day.Streak;
import app.salient.study.AttemptId;
import app.salient.study.answering.ReviewQuestion;
import app.salient.study.answering.Reviewing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the visitor is asked again today. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Today {
    private final DayOfLearner dayOf;
    private final ReviewWishes wishes;
    private final Remembering remembering;
    private final Reviewing reviewing;
    private final Lessons lessons;
    private final Guests guests;
    private final CurrentVisitor current;

    Today(
            DayOfLearner dayOf,
            ReviewWishes wishes,
            Remembering remembering,
            Reviewing reviewing,
            Lessons lessons,
            Guests guests,
            CurrentVisitor current) {
        this.dayOf = dayOf;
        this.wishes = wishes;
        this.remembering = remembering;
        this.reviewing = reviewing;
        this.lessons = lessons;
        this.guests = guests;
        this.current = current;
    }

    /**
     * @param day what waits
     * @param known how many cards there are
     * @param asked how many were asked again today, and {@code recalled} of them
     * @param open the session that was begun today and is not finished
     * @param next the next day on which something waits
     * @param gone how many cards are about questions that the course has no more
     * @param streak empty unless the learner wants to see it
     */
    public record Sheet(
            Day day,
            int known,
            int asked,
            int recalled,
            Optional<AttemptId> open,
            Optional<LocalDate> next,
            int gone,
            Optional<Streak> streak) {}

    /** Catches up with what was answered, then looks. */
    public Sheet sheet() {
        var learner = current.get().id();
        remembering.keepUp(learner);
        return sheet(learner);
    }

    private Sheet sheet(PersonId learner) {
        var wish = wish(learner);
        var look = dayOf.look(learner, wish);
        var days = look.days();
        return new Sheet(
                look.day(),
                look.seen().size(),
                look.since().asked(),
                look.since().recalled(),
                reviewing
                        .open()
                        .filter(begun -> days.on(begun.at()).equals(days.today()))
                        .map(Reviewing.Begun::id),
                next(look.seen(), days),
                (int) look.own().stream().filter(card -> isGone(card)).count(),
                wish.streak()
                        ? Optional.of(Streak.of(look.active(), days.today(), wish.pausedFrom(), wish.pausedUntil()))
                        : Optional.empty());
    }

    private static Optional<LocalDate> next(List<DayCard> seen, LearnerDays days) {
        return seen.stream()
                .map(DayCard::dueOn)
                .map(on -> on.isAfter(days.today()) ? on : days.today().plusDays(1))
                .min(Comparator.naturalOrder());
    }

    private boolean isGone(ReviewCard card) {
        return lessons.current().question(new QuestionId(card.questionId())).isEmpty();
    }

    /** What waits now, without catching up; cheap enough for the home page. */
    @PreAuthorize("permitAll")
    public Day waiting() {
        return current.find()
                .map(visitor -> sheet(visitor.id()).day())
                .orElseGet(() -> new Day(List.of(), 0, 0, List.of(), false));
    }

    /**
     * Begins the session of the day.
     *
     * @param why the heading over a question, empty for none
     * @return empty when nothing waits
     */
    public Optional<AttemptId> start(Function<DayCard, String> why) {
        guests.ensureStored(current.get());
        var now = sheet().day().now();
        return reviewing.start(now.stream()
                .map(card -> new ReviewQuestion(card.questionId(), why.apply(card)))
                .toList());
    }

    private ReviewWish wish(PersonId learner) {
        return wishes.findById(learner).orElseGet(() -> ReviewWish.usual(learner));
    }
}
