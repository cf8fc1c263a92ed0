package app.salient.review.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Cards and days for tests. */
final class Cards {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private Cards() {}

    static DayRules rules(int most) {
        return new DayRules(TODAY, most, 0, Optional.of(TODAY.minusDays(1)), Optional.empty(), 0.9);
    }

    /** Due today, answered right ten days ago. */
    static DayCard due(String id, String passage) {
        return new DayCard(
                id, passage, "lesson", "kind", TODAY, TODAY.minusDays(10), false, true, false, false, 0.9, 1);
    }

    static DayCard on(String id, LocalDate dueOn, LocalDate lastOn, boolean missed) {
        return new DayCard(id, "passage " + id, "lesson", "kind", dueOn, lastOn, missed, true, false, false, 0.9, 1);
    }

    static Arbitrary<DayCard> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-400, 400),
                        Arbitraries.integers().between(-400, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.doubles().between(0, 1))
                .as((passage, lesson, kind, due, last, missed, sure, recall) -> new DayCard(
                        "",
                        "passage " + passage,
                        "lesson " + lesson,
                        "kind " + kind,
                        TODAY.plusDays(due),
                        TODAY.plusDays(last),
                        missed,
                        true,
                        sure,
                        false,
                        recall,
                        1));
    }

    /** Gives each an id of its own. */
    static List<DayCard> numbered(List<DayCard> cards) {
        return IntStream.range(0, cards.size())
                .mapToObj(i -> {
                    var c = cards.get(i);
                    return new DayCard(
                            "q" + i,
                            c.passage(),
                            c.lesson(),
                            c.kind(),
                            c.dueOn(),
                            c.lastOn(),
                            c.missed(),
                            c.ready(),
                            c.sureWrong(),
                            c.relearned(),
                            c.recall(),
                            c.recallAtTarget());
                })
                .toList();
    }
}
