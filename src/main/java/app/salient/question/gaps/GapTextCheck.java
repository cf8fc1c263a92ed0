package app.salient.question.gaps;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports where text and gaps of a question do not fit together, or where a gap stands that no browser could fill. */
final class GapTextCheck {
    private final Fields fields;

    private GapTextCheck(Fields fields) {
        this.fields = fields;
    }

    /** @param ids of the gaps that are described, in the order of the file; "" for one that has none */
    static void check(Fields fields, Markdown text, List<String> ids) {
        if (!text.isEmpty()) {
            new GapTextCheck(fields).check(text, ids);
        }
    }

    private void check(Markdown text, List<String> ids) {
        if (GapText.holdsStandIns(text)) {
            report("The text holds a character for private use.", "Remove it; it may have come with pasted text.");
            return;
        }
        GapText gaps = GapText.of(text);
        if (gaps.hasHalfMark()) {
            report("A mark in the text is not complete.", "Write [[id]], or \\[\\[ for the brackets themselves.");
        }
        if (!gaps.hasOnlyParagraphs()) {
            report(
                    "The text holds a list, heading, table or other block.",
                    "Write paragraphs only; a line that begins with #, -, + or > makes a block.");
        }
        for (String id : gaps.enclosed()) {
            report(
                    "The gap [[" + id + "]] stands inside emphasis, a link, code or a block.",
                    "Put it outside: a gap is a control, which can be neither emphasised nor linked.");
        }
        checkUses(gaps.ids(), ids);
    }

    private void checkUses(List<String> used, List<String> described) {
        Set<String> seen = new HashSet<>();
        for (String id : used) {
            if (!seen.add(id)) {
                report(
                        "The gap [[" + id + "]] stands twice in the text.",
                        "Use each gap once; describe another for the other place.");
            } else if (!described.contains(id)) {
                report(
                        "The text marks a gap [[" + id + "]] that \"gaps\" does not describe.",
                        "Add it to gaps, or correct the mark.");
            }
        }
        for (int i = 0; i < described.size(); i++) {
            String id = described.get(i);
            if (!id.isEmpty() && seen.add(id)) {
                fields.problems()
                        .error(
                                fields.at("gaps", i),
                                "The gap \"" + id + "\" does not stand in the text.",
                                "Write [[" + id + "]] where it belongs, or remove the gap.");
            }
        }
    }

    private void report(String message, String hint) {
        fields.problems().error(fields.at("text"), message, hint);
    }
}
