package app.salient.question.highlight;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports where the text and the list of phrases disagree, and phrases that give the key away. */
final class PhraseChecks {
    private final List<String> inText;
    private final List<HighlightQuestion.Phrase> phrases;
    private final Fields fields;

    private PhraseChecks(List<String> inText, List<HighlightQuestion.Phrase> phrases, Fields fields) {
        this.inText = inText;
        this.phrases = phrases;
        this.fields = fields;
    }

    static void report(Markdown text, List<HighlightQuestion.Phrase> phrases, Fields fields) {
        List<String> inText = new MarkedText(text)
                .phrases().stream().map(MarkedText.Phrase::id).toList();
        if (!fields.has("phrases")) {
            fields.missing("phrases", false);
        } else if (!phrases.isEmpty() || !fields.isOfAnotherShape("phrases")) {
            var checks = new PhraseChecks(inText, phrases, fields);
            checks.count();
            checks.textAndListAgree();
            checks.idsTellNothing();
        }
    }

    private void count() {
        if (phrases.size() < 2 || phrases.size() > 20) {
            error("phrases", "A highlight has 2 to 20 phrases, not " + phrases.size() + ".", "Add or remove phrases.");
        } else if (phrases.stream().noneMatch(HighlightQuestion.Phrase::isWorthMarking)) {
            error("phrases", "No phrase is worth marking.", "Give at least one of them a mark as its \"is\".");
        }
    }

    private void textAndListAgree() {
        List<String> listed = phrases.stream().map(HighlightQuestion.Phrase::id).toList();
        Set<String> seen = new HashSet<>();
        for (String id : inText) {
            if (!seen.add(id)) {
                error("text", "The phrase \"" + id + "\" stands twice in the text.", "Give each its own id.");
            } else if (!listed.contains(id)) {
                error(
                        "text",
                        "The text marks out the phrase \"" + id + "\", but it is not in \"phrases\".",
                        "Add it there with is and feedback.");
            }
        }
        for (int i = 0; i < listed.size(); i++) {
            String id = listed.get(i);
            if (!id.isEmpty() && !inText.contains(id)) {
                error(i, "The text has no phrase \"" + id + "\".", "Write [[words|" + id + "]] in the text.");
            }
        }
    }

    private void idsTellNothing() {
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            if (!phrase.is().isEmpty() && ("-" + phrase.id() + "-").contains("-" + phrase.is() + "-")) {
                error(
                        i,
                        "The id \"" + phrase.id() + "\" names its mark \"" + phrase.is()
                                + "\", which gives the key away.",
                        "Name what the phrase says.");
            }
        }
    }

    private void error(String field, String message, String hint) {
        fields.problems().error(fields.at(field), message, hint);
    }

    private void error(int phrase, String message, String hint) {
        fields.problems().error(fields.at("phrases", phrase), message, hint);
    }
}
