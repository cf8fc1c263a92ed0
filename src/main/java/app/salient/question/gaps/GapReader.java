package app.salient.question.gaps;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.PartId;
import app.salient.question.PublicText;
import app.salient.question.TypedKey;
import app.salient.question.TypedKeyReader;
import app.salient.question.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one gap: what may be typed into it, or what may be chosen for it. */
final class GapReader {
    private GapReader() {}

    /** @return empty after any error in the gap */
    static Optional<Gap> read(Fields fields, String id) {
        long before = fields.problems().errors();
        List<Fields> options = fields.blocks("options");
        boolean chosen = fields.has("options");
        Optional<Gap> gap = chosen ? chosen(fields, options, id) : Optional.empty();
        if (!chosen || fields.has("accept")) {
            gap = TypedKeyReader.read(fields).map(key -> typed(fields, id, key));
        }
        if (chosen && fields.has("accept")) {
            report(
                    fields,
                    "id",
                    "A gap has either accept or options.",
                    "Keep accept for typing, options for choosing.");
        }
        fields.finish();
        return fields.problems().errors() > before ? Optional.empty() : gap;
    }

    private static Gap typed(Fields fields, String id, TypedKey key) {
        checkId(fields, id, key.accept().stream());
        return new Gap.Typed(id, key);
    }

    private static Optional<Gap> chosen(Fields fields, List<Fields> blocks, String id) {
        boolean shuffled = fields.flag("shuffle", true);
        PartId ids = new PartId();
        List<Gap.Option> options =
                blocks.stream().map(option -> option(option, ids)).toList();
        List<Gap.Option> right = options.stream().filter(Gap.Option::correct).toList();
        if (options.isEmpty() && fields.isOfAnotherShape("options")) {
            return Optional.empty(); // reported already
        }
        if (options.size() < 2 || options.size() > 9) {
            report(
                    fields,
                    "options",
                    "A gap to choose for has 2 to 9 options, not " + options.size() + ".",
                    "Add or remove options.");
        } else if (right.isEmpty()) {
            report(fields, "options", "No option is right.", "Add correct: true to the one that is.");
        } else if (right.size() > 1) {
            report(
                    fields,
                    "options",
                    right.size() + " options are right, but only one can be chosen.",
                    "Keep one, or let it be typed.");
        } else {
            checkId(
                    fields,
                    id,
                    right.stream().flatMap(it -> Stream.of(it.id(), it.text().text())));
            return Optional.of(new Gap.Chosen(id, shuffled, options));
        }
        return Optional.empty();
    }

    private static Gap.Option option(Fields fields, PartId ids) {
        var option = new Gap.Option(
                ids.read(fields),
                PublicText.read(fields, "text"),
                fields.flag("correct", false),
                new Markdown(fields.text("feedback")));
        fields.finish();
        return option;
    }

    /** Ids of gaps reach the browser before grading. */
    private static void checkId(Fields fields, String id, Stream<String> keys) {
        TypedText words = TypedText.of(id);
        if (keys.anyMatch(key -> words.holds(TypedText.of(key)))) {
            report(
                    fields,
                    "id",
                    "The id \"" + id + "\" gives the key away.",
                    "Name what is asked for, such as river, or the place, such as second.");
        }
    }

    private static void report(Fields fields, String field, String message, String hint) {
        fields.problems().error(fields.at(field), message, hint);
    }
}
