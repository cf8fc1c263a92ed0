package app.salient.lesson;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A value that the course files write as one word and that a screen shows as a translated label. */
public interface Worded {
    /** The word in the course files, such as {@code official-claim}. */
    String word();

    /** The key of the label in the text bundle. */
    String labelKey();

    /** All values of an enum by their words, in the order of the enum. */
    static <E extends Enum<E> & Worded> Map<String, E> byWord(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(value -> words.put(value.word(), value));
        return Collections.unmodifiableMap(words);
    }

    /** {@code OFFICIAL_CLAIM} gives {@code official-claim}. */
    static String wordOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
