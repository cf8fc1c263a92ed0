package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import java.util.Set;

/** Names of fields in plain words: {@code options/twice/correct} reads as option twice, counts as right. */
final class FieldWords {
    private static final Set<String> KNOWN = Set.of(
            "prompt",
            "points",
            "marking",
            "certainty",
            "explanation",
            "refutation",
            "believed",
            "fails",
            "holds",
            "hints",
            "cost",
            "about",
            "passage",
            "options",
            "items",
            "rows",
            "gaps",
            "text",
            "correct",
            "feedback",
            "answer",
            "tolerance",
            "range",
            "unit",
            "is",
            "statement",
            "kind",
            "whose",
            "asOf",
            "verdict",
            "scoring");

    private FieldWords() {}

    static String of(String field) {
        var words = new StringBuilder();
        boolean list = false;
        for (String step : field.split("/", -1)) {
            boolean known = KNOWN.contains(step);
            words.append(words.isEmpty() ? "" : list && !known ? " " : ", ");
            words.append(known ? text("content.field." + step) : text("content.field-named", step));
            list = known;
        }
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
