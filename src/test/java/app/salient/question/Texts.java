package app.salient.question;

import app.salient.formats.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates what questions of all kinds are made of. */
public final class Texts {
    /** Stands in every text that is hidden before grading, and in no other. */
    public static final String CANARY = "canary";

    private static final List<String> SHOWN = List.of(
            "A",
            "Kursk oblast",
            "Курська область",
            "Straße nach Łódź",
            "cafe\u0301 or café",
            "北京 と 東京",
            "القاهرة",
            "שָׁלוֹם",
            "🚀 🇺🇦 👩‍🏫",
            "a < b & c > d",
            "\"quoted\" and \\escaped\\",
            "*soft*, **loud** and `code`",
            "100 % of 1,376 km²",
            "[a link](https://example.org)");

    /** Neutral: none is a place, a mark or a word of a key. */
    private static final List<String> IDS = List.of(
            "maple",
            "a",
            "zinc-9",
            "cedar",
            "birch",
            "x-1",
            "willow",
            "0",
            "amber",
            "quartz",
            "linden",
            "oak-and-ash",
            "yew",
            "basalt",
            "flint",
            "hazel",
            "ivory",
            "jade",
            "elm",
            "topaz");

    private Texts() {}

    public static Arbitrary<Markdown> shown() {
        return Arbitraries.of(SHOWN)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> new Markdown(String.join(" ", words)));
    }

    public static Arbitrary<Markdown> hidden() {
        return shown().map(text -> new Markdown(CANARY + " " + text.text()));
    }

    public static Arbitrary<List<String>> ids(int least, int most) {
        return some(IDS, least, most);
    }

    /** Some of them, all different; the fewest and the most as often as all numbers between. */
    public static <T> Arbitrary<List<T>> some(List<T> from, int least, int most) {
        return numbers(least, most)
                .flatMap(size -> Arbitraries.shuffle(from).map(mixed -> List.copyOf(mixed.subList(0, size))));
    }

    /** Both ends as often as all numbers between. */
    public static Arbitrary<Integer> numbers(int least, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(least)),
                Tuple.of(1, Arbitraries.just(most)),
                Tuple.of(2, Arbitraries.integers().between(least, most)));
    }

    /** One arbitrary after the other, as one list. */
    public static <T> Arbitrary<List<T>> each(List<? extends Arbitrary<? extends T>> parts) {
        List<Arbitrary<T>> same = new ArrayList<>();
        parts.forEach(part -> same.add(part.map(it -> it)));
        return Combinators.combine(same).as(List::copyOf);
    }

    public static Arbitrary<Stem> stems() {
        return numbers(1, 10_000).flatMap(cents -> stems(cents / 100.0));
    }

    public static Arbitrary<Stem> stems(double points) {
        var refutation = Combinators.combine(hidden(), hidden(), hidden()).as(Stem.Refutation::new);
        return Combinators.combine(
                        Arbitraries.of("q", "0", "kursk-where", "x".repeat(80)),
                        shown(),
                        hidden(),
                        refutation.optional().map(it -> it),
                        Arbitraries.of(true, false),
                        hints())
                .as((id, prompt, explanation, refuted, certainty, hints) -> new Stem(
                        new QuestionId(id),
                        prompt,
                        points,
                        explanation,
                        refuted,
                        List.of("C01"),
                        "01-example#planets",
                        certainty,
                        hints));
    }

    /** None to five, which together cost nothing, all of the points, or something between. */
    private static Arbitrary<List<Stem.Hint>> hints() {
        var hint = Combinators.combine(hidden(), numbers(0, 100)).as((text, cost) -> new Stem.Hint(text, cost));
        return hint.list().ofMaxSize(5).map(hints -> {
            List<Stem.Hint> payable = new ArrayList<>();
            int left = 100;
            for (var each : hints) {
                int cost = Math.min(left, (int) each.cost());
                left -= cost;
                payable.add(new Stem.Hint(each.text(), cost / 100.0));
            }
            return payable;
        });
    }

    public static Optional<Markdown> unless(boolean left, Markdown text) {
        return left ? Optional.empty() : Optional.of(text);
    }
}
