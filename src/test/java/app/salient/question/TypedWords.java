package app.salient.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates keys of what is typed, and what people type. */
public final class TypedWords {
    /** No two of them share a form, in any alphabet. */
    private static final List<String> WORDS = List.of(
            "Danube",
            "Rhein",
            "Київ",
            "Суджа",
            "Straße",
            "Łódź",
            "café",
            "北京",
            "東京",
            "القاهرة",
            "Αθήνα",
            "naïve idea",
            "e-mail",
            "C#",
            "C++",
            "5 %",
            "3.5",
            "35",
            "−7",
            "O'Brien",
            "Rock & Roll",
            "Saint-Étienne",
            "Ærø",
            "Þór",
            "Mont Blanc",
            "🚀",
            "Y",
            "no");

    private TypedWords() {}

    /** @param most variants and near misses together */
    public static Arbitrary<TypedKey> keys(int most) {
        return Combinators.combine(
                        Texts.some(WORDS, 1, most), Arbitraries.integers().between(1, 20))
                .flatAs((words, cut) -> keys(words.subList(0, Math.min(cut, words.size())), words));
    }

    private static Arbitrary<TypedKey> keys(List<String> accept, List<String> words) {
        List<Arbitrary<TypedKey.Near>> near = new ArrayList<>();
        for (String miss : words.subList(accept.size(), words.size())) {
            near.add(Texts.hidden().map(feedback -> new TypedKey.Near(List.of(miss), feedback)));
        }
        var feedback = Combinators.combine(
                        Texts.hidden(), Texts.hidden(), Texts.hidden().optional())
                .as(TypedKey.Feedback::new);
        return Combinators.combine(
                        Arbitraries.just(accept),
                        Arbitraries.of(true, false),
                        Texts.<TypedKey.Near>each(near),
                        feedback)
                .as(TypedKey::new);
    }

    /** What is accepted or nearly, as people write it; other words; any characters at all that can be stored. */
    public static Arbitrary<String> typed(TypedKey key) {
        List<String> known = new ArrayList<>(key.accept());
        key.near().forEach(near -> known.addAll(near.accept()));
        var anything = Arbitraries.strings().all().excludeChars((char) 0).ofMaxLength(40);
        return Arbitraries.oneOf(
                        rewritten(Arbitraries.of(known)), rewritten(Arbitraries.of(WORDS)), anything, slips(key))
                .map(String::strip)
                .filter(typed -> typed.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }

    /** Case, spaces, marks at the end and the way accents are stored do not matter. */
    public static Arbitrary<String> rewritten(Arbitrary<String> words) {
        return Combinators.combine(
                        words,
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "  ", "\u00A0"),
                        Arbitraries.of("", " ", "\u200B"),
                        Arbitraries.of(Normalizer.Form.values()))
                .as((word, loud, before, after, form) ->
                        before + Normalizer.normalize(loud ? word.toUpperCase(Locale.ROOT) : word, form) + after);
    }

    private static Arbitrary<String> slips(TypedKey key) {
        return Arbitraries.longs().map(seed -> TypedSlips.of(key, new Random(seed)));
    }

    /** The same key with its variants and near misses in another order. */
    public static TypedKey rearranged(TypedKey key, Random random) {
        return new TypedKey(
                Answered.mixed(key.accept(), random),
                key.forgiving(),
                Answered.mixed(key.near(), random),
                key.feedback());
    }
}
