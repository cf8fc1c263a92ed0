package app.salient.review.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds on every day. */
class DayPropertiesTest {
    @Provide
    Arbitrary<DayCard> cards() {
        return Cards.any();
    }

    @Property
    void neverLetsTwoQuestionsOnOnePassageFollowEachOther(
            @ForAll @Size(max = 60) List<@From("cards") DayCard> cards,
            @ForAll @IntRange(min = 1, max = 100) int most) {
        var now = Day.of(Cards.numbered(cards), Cards.rules(most)).now();
        for (int i = 1; i < now.size(); i++) {
            assertThat(now.get(i).passage()).isNotEqualTo(now.get(i - 1).passage());
        }
    }

    @Property
    void asksNothingTwice(@ForAll @Size(max = 60) List<@From("cards") DayCard> cards) {
        assertThat(Day.of(Cards.numbered(cards), Cards.rules(20)).now()).doesNotHaveDuplicates();
    }

    @Property
    void asksNothingAgainOnTheSameDayUnlessItWasMissed(@ForAll @Size(max = 60) List<@From("cards") DayCard> cards) {
        assertThat(Day.of(Cards.numbered(cards), Cards.rules(100)).now())
                .allMatch(card -> !card.isOf(Cards.TODAY) || card.missed());
    }

    @Property
    void asksNoMoreThanIsWantedBesideWhatWasMissedToday(
            @ForAll @Size(max = 60) List<@From("cards") DayCard> cards,
            @ForAll @IntRange(min = 1, max = 100) int most) {
        var now = Day.of(Cards.numbered(cards), Cards.rules(most)).now();
        assertThat(now.stream().filter(card -> !card.isOf(Cards.TODAY)).count()).isLessThanOrEqualTo(most);
    }

    @Property
    void losesNothing(
            @ForAll @Size(max = 60) List<@From("cards") DayCard> cards,
            @ForAll @IntRange(min = 1, max = 100) int most) {
        var numbered = Cards.numbered(cards);
        var rules = Cards.rules(most);
        var day = Day.of(numbered, rules);
        long due = numbered.stream()
                .filter(card -> Waiting.on(card, rules) && !card.isOf(Cards.TODAY))
                .count();
        long now = day.now().stream().filter(card -> !card.isOf(Cards.TODAY)).count();
        assertThat(now + day.later().stream().mapToInt(Integer::intValue).sum()).isEqualTo(due);
    }
}
