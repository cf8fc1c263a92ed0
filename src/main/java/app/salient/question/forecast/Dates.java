package app.salient.question.forecast;

import app.salient.formats.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Days as authors write them, 2027-03-01, and as learners read them, 1 March 2027. */
final class Dates {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** @return empty after reporting that the day is missing or none */
    static Optional<LocalDate> read(Fields fields, String name) {
        String text = fields.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        // Not the parser alone: it takes +12027-03-01.
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                // No such day, such as 2027-02-30: reported below.
            }
        }
        fields.problems()
                .error(
                        fields.at(name),
                        "\"" + name + "\" should be a day but is \"" + text + "\".",
                        "Write year, month and day, such as 2027-03-01.");
        return Optional.empty();
    }

    static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    static void add(ObjectNode json, String name, LocalDate day) {
        json.putObject(name).put("date", day.toString()).put("text", shown(day));
    }
}
