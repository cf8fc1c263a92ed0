package app.salient.question.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as people type it: {@code 1 376}, {@code 1,376 km²}, {@code 1.376,5}, {@code −3,5 %}.
 * <ul>
 *   <li>Groups of exactly three digits may be parted by spaces, apostrophes, commas or full stops, the same one
 *       throughout.
 *   <li>One comma before exactly three digits parts a group (1,376 is 1376), unless the number would begin with 0
 *       (0,376); before any other count of digits it is a decimal comma.
 *   <li>One full stop is always a decimal point (1.376 is below 2); several part groups.
 * </ul>
 */
final class TypedNumber {
    private static final Pattern SHAPE = Pattern.compile("(?:[~≈] ?)?([+-]?) ?([0-9][0-9 ',.]*|[.,][0-9]+) ?(.*)");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{0,30}(\\.[0-9]{1,30})?");

    private TypedNumber() {}

    /** @return empty when it is no number, more than one, or has another unit than {@code unit} */
    static Optional<BigDecimal> read(String typed, String unit) {
        var shape = SHAPE.matcher(Letters.plain(typed));
        if (!shape.matches() || !Units.fits(shape.group(3), unit)) {
            return Optional.empty();
        }
        String digits = shape.group(2).strip();
        if (digits.endsWith(".")) {
            digits = digits.substring(0, digits.length() - 1);
        }
        return plain(digits)
                .filter(number -> PLAIN.matcher(number).matches())
                .map(number -> new BigDecimal(shape.group(1) + number));
    }

    /** @return the digits with a decimal point and no groups, or empty when the separators contradict each other */
    private static Optional<String> plain(String digits) {
        char last = lastMark(digits);
        if (last == 0) {
            return ungrouped(digits, ' ').or(() -> ungrouped(digits, '\''));
        }
        char other = last == ',' ? '.' : ',';
        boolean once = digits.indexOf(last) == digits.lastIndexOf(last);
        boolean alone = digits.matches("[0-9" + last + "]+");
        if (alone && (!once || last == ',') && isGrouped(digits, last)) {
            return Optional.of(digits.replace(String.valueOf(last), ""));
        }
        if (!once) {
            return Optional.empty();
        }
        String whole = digits.substring(0, digits.indexOf(last));
        String decimals = digits.substring(digits.indexOf(last) + 1);
        return ungrouped(whole, other)
                .or(() -> ungrouped(whole, ' '))
                .or(() -> ungrouped(whole, '\''))
                .filter(w -> decimals.matches("[0-9]+"))
                .map(w -> w + "." + decimals);
    }

    private static char lastMark(String digits) {
        int at = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        return at < 0 ? 0 : digits.charAt(at);
    }

    private static Optional<String> ungrouped(String whole, char mark) {
        if (whole.matches("[0-9]*")) {
            return Optional.of(whole);
        }
        return isGrouped(whole, mark) ? Optional.of(whole.replace(String.valueOf(mark), "")) : Optional.empty();
    }

    private static boolean isGrouped(String digits, char mark) {
        return digits.matches("[1-9][0-9]{0,2}(" + Pattern.quote(String.valueOf(mark)) + "[0-9]{3})+");
    }
}
