package app.salient.question;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads the fields every question has. Problems are reported, and stand-ins used, so that the kind's fields are read too. */
final class StemReader {
    private static final QuestionId UNREADABLE = new QuestionId("unreadable");

    private StemReader() {}

    static Stem read(Fields fields) {
        return new Stem(
                id(fields),
                PublicText.read(fields, "prompt"),
                points(fields),
                new Markdown(fields.text("explanation")),
                fields.optionalBlock("refutation").map(StemReader::refutation),
                about(fields),
                passage(fields),
                fields.optionalChoice("certainty", Map.of("ask", true, "no", false))
                        .orElse(true),
                HintsReader.read(fields));
    }

    private static QuestionId id(Fields fields) {
        String text = fields.text("id");
        if (QuestionId.isValid(text)) {
            return new QuestionId(text);
        }
        if (!text.isEmpty()) {
            fields.problems()
                    .error(
                            fields.at("id"),
                            "\"" + text + "\" cannot be the id of a question.",
                            "Use 1 to 80 of a-z, 0-9 and hyphen, such as kursk-where.");
        }
        return UNREADABLE;
    }

    private static double points(Fields fields) {
        BigDecimal points = fields.optionalDecimal("points").orElse(BigDecimal.ONE);
        if (points.signum() <= 0 || points.compareTo(BigDecimal.valueOf(100)) > 0 || points.scale() > 2) {
            fields.problems()
                    .error(
                            fields.at("points"),
                            "A question cannot be worth " + points.toPlainString() + " points.",
                            "Use a number above 0, at most 100, with at most two decimals.");
            return 1;
        }
        return points.doubleValue();
    }

    private static Stem.Refutation refutation(Fields fields) {
        var refutation = new Stem.Refutation(
                new Markdown(fields.text("believed")),
                new Markdown(fields.text("fails")),
                new Markdown(fields.text("holds")));
        fields.finish();
        return refutation;
    }

    private static List<String> about(Fields fields) {
        long before = fields.problems().errors();
        List<String> about = fields.texts("about");
        if (about.isEmpty() && fields.problems().errors() == before) {
            fields.problems()
                    .error(
                            fields.at("about"),
                            "The question rests on no claim or source.",
                            "Add about: [C07] with the claims or sources that settle it.");
        }
        if (about.contains("") || new HashSet<>(about).size() < about.size()) {
            fields.problems()
                    .error(
                            fields.at("about"),
                            "\"about\" holds an empty or repeated id.",
                            "Name each claim or source once.");
        }
        return about;
    }

    private static String passage(Fields fields) {
        String passage = fields.text("passage");
        if (!passage.isEmpty() && !passage.matches("[0-9]{2}-[a-z0-9-]+#[\\p{L}\\p{Nd}-]+")) {
            fields.problems()
                    .error(
                            fields.at("passage"),
                            "\"" + passage + "\" does not name a section of a lesson.",
                            "Write lesson folder, #, section, such as 02-over-the-border#where-kursk-is.");
        }
        return passage;
    }
}
