package app.salient.review.day;

import static app.salient.review.day.Cards.TODAY;
import static app.salient.review.day.Cards.due;
import static app.salient.review.day.Cards.on;
import static app.salient.review.day.Cards.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayTest {
    private static List<String> ids(Day day) {
        return day.now().stream().map(DayCard::questionId).toList();
    }

    @Test
    void asksWhatIsDueAndNothingElse() {
        var day = Day.of(
                List.of(
                        on("due", TODAY, TODAY.minusDays(3), false),
                        on("tomorrow", TODAY.plusDays(1), TODAY.minusDays(3), false),
                        on("done", TODAY, TODAY, false),
                        on("missed", TODAY, TODAY, true)),
                rules(10));
        assertThat(ids(day)).containsExactlyInAnyOrder("due", "missed");
        assertThat(day.minutes()).isEqualTo(2);
    }

    @Test
    void spreadsTwoThousandDueCardsOverDays() {
        var cards = IntStream.range(0, 2_000)
                .mapToObj(i -> due("q" + i, "passage " + i % 40))
                .toList();
        var day = Day.of(cards, rules(10));
        assertThat(day.now()).hasSize(10);
        assertThat(day.waiting()).isEqualTo(2_000);
        assertThat(day.later()).hasSize(199).allMatch(count -> count == 10);
    }

    @Test
    void savesWhatCanBeSavedWhenThereIsTooMuch() {
        var lost = card("lost", 0.2, false);
        var fading = card("fading", 0.8, false);
        var believed = card("believed", 0.1, true);
        assertThat(ids(Day.of(List.of(lost, fading, believed), rules(2))))
                .containsExactlyInAnyOrder("believed", "fading");
    }

    private static DayCard card(String id, double recall, boolean sureWrong) {
        return new DayCard(
                id, id, "lesson", "kind", TODAY, TODAY.minusDays(30), false, true, sureWrong, false, recall, 1);
    }

    @Test
    void welcomesBackAfterABreak() {
        var cards = List.of(due("a", "1"));
        assertThat(Day.of(cards, lastActive(1)).welcomeBack()).isFalse();
        assertThat(Day.of(cards, lastActive(4)).welcomeBack()).isTrue();
        assertThat(Day.of(List.of(), lastActive(40)).welcomeBack()).isFalse();
    }

    private static DayRules lastActive(int daysAgo) {
        return new DayRules(TODAY, 10, 0, Optional.of(TODAY.minusDays(daysAgo)), Optional.empty(), 0.9);
    }

    @Test
    void countsWhatWasAskedEarlierInTheDay() {
        var cards = IntStream.range(0, 20).mapToObj(i -> due("q" + i, "p" + i)).toList();
        var rules = new DayRules(TODAY, 10, 8, Optional.empty(), Optional.empty(), 0.9);
        assertThat(Day.of(cards, rules).now()).hasSize(2);
    }

    @Test
    void asksWhatWasAnsweredInAFutureThatNeverCame() {
        var far = on("far", TODAY.plusDays(900), TODAY.plusDays(300), false);
        var travelled = on("travelled", TODAY.plusDays(4), TODAY.plusDays(1), false);
        assertThat(ids(Day.of(List.of(far, travelled), rules(10)))).containsExactly("far");
    }

    @Test
    void mixesLessonsAndKinds() {
        var cards = List.of(of("a1", "a"), of("a2", "a"), of("a3", "a"), of("b1", "b"), of("b2", "b"));
        var lessons =
                Day.of(cards, rules(10)).now().stream().map(DayCard::lesson).toList();
        assertThat(lessons).containsExactly("a", "b", "a", "b", "a");
    }

    private static DayCard of(String id, String lesson) {
        return new DayCard(id, id, lesson, "kind", TODAY, TODAY.minusDays(9), false, true, false, false, 0.9, 1);
    }

    @Test
    void findsAPlaceForWhatFirstHadNone() {
        var cards = List.of(due("1", "same"), due("2", "same"), due("3", "other"));
        assertThat(ids(Day.of(cards, rules(10)))).hasSize(3);
        assertThat(Day.of(cards.subList(0, 2), rules(10)).now()).hasSize(1);
    }

    @Test
    void leavesForTomorrowWhatSharesItsPassageWithAnAnswerOfToday() {
        var answered = new DayCard(
                "answered", "same", "lesson", "kind", TODAY.plusDays(9), TODAY, false, true, false, false, 1, 1);
        var day = Day.of(List.of(answered, due("echo", "same"), due("other", "other")), rules(10));
        assertThat(ids(day)).containsExactly("other");
        assertThat(day.later()).containsExactly(1);
        assertThat(Day.of(List.of(answered, due("echo", "same")), rules(10)).isDone())
                .isTrue();
    }

    @Test
    void asksInTheLastWeekWhatWouldNotBeKnownOnTheTargetDay() {
        var weak = target("weak", 0.7, TODAY.minusDays(30));
        var strong = target("strong", 0.97, TODAY.minusDays(30));
        var seen = target("seen", 0.7, TODAY.minusDays(2));
        var cards = List.of(weak, strong, seen);
        assertThat(Day.of(cards, learningFor(TODAY.plusDays(30))).now()).isEmpty();
        assertThat(ids(Day.of(cards, learningFor(TODAY.plusDays(1))))).containsExactly("weak");
        assertThat(Day.of(cards, learningFor(TODAY.minusDays(1))).now()).isEmpty();
    }

    private static DayCard target(String id, double recall, LocalDate lastOn) {
        return new DayCard(
                id, id, "lesson", "kind", TODAY.plusDays(90), lastOn, false, true, false, false, 0.9, recall);
    }

    private static DayRules learningFor(LocalDate target) {
        return new DayRules(TODAY, 10, 0, Optional.empty(), Optional.of(target), 0.9);
    }

    @Test
    void countsDaysInARowAcrossAPause() {
        var active = Set.of(TODAY, TODAY.minusDays(1), TODAY.minusDays(5));
        assertThat(Streak.of(active, TODAY, null, null).days()).isEqualTo(2);
        assertThat(Streak.of(active, TODAY, TODAY.minusDays(4), TODAY.minusDays(2))
                        .days())
                .isEqualTo(3);
        assertThat(Streak.of(Set.of(TODAY.minusDays(1)), TODAY, null, null).days())
                .as("today is not over yet")
                .isEqualTo(1);
        assertThat(Streak.of(Set.of(), TODAY, null, null).days()).isZero();
    }
}
