package app.salient.question.highlight;

import app.salient.formats.Markdown;
import app.salient.question.Pick;
import java.util.List;
import java.util.stream.Stream;

/** How each phrase was marked. */
final class HighlightPicks {
    private HighlightPicks() {}

    private static final HighlightQuestion.Mark NOT_MARKED =
            new HighlightQuestion.Mark(HighlightQuestion.NONE, new Markdown("not marked"));

    static List<Pick> all(HighlightQuestion question) {
        return question.phrases().stream()
                .flatMap(phrase -> marks(question).stream().map(mark -> pick(question, phrase, mark)))
                .toList();
    }

    static List<Pick> of(HighlightQuestion question, HighlightResponse response) {
        return question.phrases().stream()
                .flatMap(phrase -> marks(question).stream()
                        .filter(mark ->
                                mark.id().equals(response.marked().getOrDefault(phrase.id(), HighlightQuestion.NONE)))
                        .map(mark -> pick(question, phrase, mark)))
                .toList();
    }

    private static List<HighlightQuestion.Mark> marks(HighlightQuestion question) {
        return Stream.concat(question.marks().stream(), Stream.of(NOT_MARKED)).toList();
    }

    private static Pick pick(HighlightQuestion question, HighlightQuestion.Phrase phrase, HighlightQuestion.Mark mark) {
        String words = new MarkedText(question.text())
                .phrases().stream()
                        .filter(marked -> marked.id().equals(phrase.id()))
                        .map(MarkedText.Phrase::words)
                        .findFirst()
                        .orElse(phrase.id());
        return new Pick(words, mark.text().text(), phrase.is().equals(mark.id()));
    }
}
