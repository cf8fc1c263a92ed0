package app.salient.review.day;

import java.time.LocalDate;

/**
 * Shapes the days before an exam or a debate: what would be known too badly on the target day is asked once more in the week
 * before it, spread over that week, however far off its own schedule is.
 */
final class TargetDate {
    static final int WEEK = 7;

    private TargetDate() {}

    static boolean wants(DayCard card, DayRules rules) {
        return rules.target().filter(target -> isWanted(card, target, rules)).isPresent();
    }

    private static boolean isWanted(DayCard card, LocalDate target, DayRules rules) {
        LocalDate begin = target.minusDays(WEEK);
        LocalDate own = begin.plusDays(Math.floorMod(card.questionId().hashCode(), WEEK));
        boolean inTheWeek = !rules.today().isBefore(own) && !rules.today().isAfter(target);
        boolean seen = card.lastOn() != null && !card.lastOn().isBefore(begin);
        return inTheWeek && !seen && card.recallAtTarget() < rules.retention();
    }
}
