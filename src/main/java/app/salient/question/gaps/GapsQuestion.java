package app.salient.question.gaps;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.util.List;

/**
 * @param text paragraphs in which {@code [[id]]} marks each gap, once
 * @param gaps 1 to 12 in the order of the text
 */
record GapsQuestion(Stem stem, Markdown text, List<Gap> gaps, MarkingRule marking) implements Question {
    GapsQuestion {
        gaps = List.copyOf(gaps);
        if (!GapText.of(text).ids().equals(gaps.stream().map(Gap::id).toList())) {
            throw new IllegalArgumentException("text and gaps differ in " + stem.id());
        }
    }
}
