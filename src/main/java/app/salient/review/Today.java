package app.salient.review;

import app.salient.account.CurrentVisitor;
import app.salient.account.Guests;
import app.salient.account.PersonId;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.review.day.Day;
import app.salient.review.day.DayCard;
import app.salient.review.day.DayRules;
import app.salient.review.day.Streak;
import app.salient.study.AttemptId;
import app.salient.study.QuestionsOfExams;
import app.salient.study.ReviewQuestion;
import app.salient.study.Reviewing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the visitor is asked again today. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Today {
    private final ReviewCards cards;
    private final ReviewLogQuery log;
    private final ReviewWishes wishes;
    private final Remembering remembering;
    private final Reviewing reviewing;
    private final QuestionsOfExams exams;
    private final Lessons lessons;
    private final Guests guests;
    private final CurrentVisitor current;
    private final Clock clock;

    Today(
            ReviewCards cards,
            ReviewLogQuery log,
            ReviewWishes wishes,
            Remembering remembering,
            Reviewing reviewing,
            QuestionsOfExams exams,
            Lessons lessons,
            Guests guests,
            CurrentVisitor current,
            Clock clock) {
        this.cards = cards;
        this.log = log;
        this.wishes = wishes;
        this.remembering = remembering;
        this.reviewing = reviewing;
        this.exams = exams;
        this.lessons = lessons;
        this.guests = guests;
        this.current = current;
        this.clock = clock;
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
        var days = new LearnerDays(wish.zoneId(), clock.instant());
        var own = cards.findByLearnerId(learner);
        var since = log.since(learner, days.beginOfToday());
        Set<LocalDate> active = log.moments(learner).stream().map(days::on).collect(Collectors.toSet());
        var seen = dayCards(learner, own, days, wish);
        var day = Day.of(seen, rules(wish, days, since.asked(), active));
        return new Sheet(
                day,
                seen.size(),
                since.asked(),
                since.recalled(),
                reviewing
                        .open()
                        .filter(begun -> days.on(begun.at()).equals(days.today()))
                        .map(Reviewing.Begun::id),
                next(seen, days),
                (int) own.stream().filter(card -> isGone(card)).count(),
                wish.streak()
                        ? Optional.of(Streak.of(active, days.today(), wish.pausedFrom(), wish.pausedUntil()))
                        : Optional.empty());
    }

    private List<DayCard> dayCards(PersonId learner, List<ReviewCard> own, LearnerDays days, ReviewWish wish) {
        var course = lessons.current();
        var kept = exams.keptFrom(learner);
        return own.stream()
                .flatMap(card -> days.card(card, course, wish.targetOn()).stream())
                .filter(card -> !kept.contains(card.questionId()))
                .toList();
    }

    private static DayRules rules(ReviewWish wish, LearnerDays days, int asked, Set<LocalDate> active) {
        return new DayRules(
                days.today(),
                wish.most(),
                asked,
                active.stream().filter(day -> day.isBefore(days.today())).max(Comparator.naturalOrder()),
                Optional.ofNullable(wish.targetOn()),
                wish.retention());
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
