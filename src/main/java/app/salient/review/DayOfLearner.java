package app.salient.review;

import app.salient.account.PersonId;
import app.salient.lesson.Lessons;
import app.salient.review.day.Day;
import app.salient.review.day.DayCard;
import app.salient.review.day.DayRules;
import app.salient.study.kept.QuestionsOfExams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks what waits for a learner on the day it is where they live. Rights are the caller's business. */
@Component
class DayOfLearner {
    private final ReviewCards cards;
    private final ReviewLogQuery log;
    private final QuestionsOfExams exams;
    private final Lessons lessons;
    private final Clock clock;

    DayOfLearner(ReviewCards cards, ReviewLogQuery log, QuestionsOfExams exams, Lessons lessons, Clock clock) {
        this.cards = cards;
        this.log = log;
        this.exams = exams;
        this.lessons = lessons;
        this.clock = clock;
    }

    /**
     * @param own all cards, with those about questions that the course has no more
     * @param seen those that can be asked again, now or later
     * @param since what was asked again today
     * @param active the days on which anything was answered
     */
    record Look(
            LearnerDays days,
            List<ReviewCard> own,
            List<DayCard> seen,
            ReviewLogQuery.Since since,
            Set<LocalDate> active,
            Day day) {}

    Look look(PersonId learner, ReviewWish wish) {
        var days = new LearnerDays(wish.zoneId(), clock.instant());
        var own = cards.findByLearnerId(learner);
        var since = log.since(learner, days.beginOfToday());
        Set<LocalDate> active = log.moments(learner).stream().map(days::on).collect(Collectors.toSet());
        var seen = seen(learner, own, days, wish);
        return new Look(days, own, seen, since, active, Day.of(seen, rules(wish, days, since.asked(), active)));
    }

    private List<DayCard> seen(PersonId learner, List<ReviewCard> own, LearnerDays days, ReviewWish wish) {
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
}
