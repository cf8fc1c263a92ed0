package app.salient.question.highlight;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.util.List;
import java.util.Optional;

/**
 * @param claim what the words should bear on, if that is not in the prompt
 * @param text one or more paragraphs, as {@link MarkedText} reads them
 * @param marks 1 or 2
 * @param phrases 2 to 20, exactly those of the text and in its order; at least one of them is worth marking
 */
record HighlightQuestion(
        Stem stem, Optional<Markdown> claim, Markdown text, List<Mark> marks, List<Phrase> phrases, MarkingRule marking)
        implements Question {
    /** Instead of a mark: this phrase is to be left alone. */
    static final String NONE = "none";

    HighlightQuestion {
        marks = List.copyOf(marks);
        phrases = List.copyOf(phrases);
    }

    record Mark(String id, Markdown text) {}

    /** @param is id of the right mark, or {@link #NONE} */
    record Phrase(String id, String is, Markdown feedback) {
        boolean isWorthMarking() {
            return !is.equals(NONE);
        }
    }

    List<String> markIds() {
        return marks.stream().map(Mark::id).toList();
    }

    List<String> phraseIds() {
        return phrases.stream().map(Phrase::id).toList();
    }

    long worthMarking() {
        return phrases.stream().filter(Phrase::isWorthMarking).count();
    }
}
