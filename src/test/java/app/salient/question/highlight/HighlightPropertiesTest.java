package app.salient.question.highlight;

import app.salient.formats.Markdown;
import app.salient.question.Answered;
import app.salient.question.GraderProperties;
import app.salient.question.MarkingRule;
import app.salient.question.QuestionKind;
import app.salient.question.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class HighlightPropertiesTest extends GraderProperties<HighlightQuestion, HighlightResponse> {
    @Override
    protected QuestionKind<HighlightQuestion, HighlightResponse> kind() {
        return new HighlightKind();
    }

    @Override
    protected Arbitrary<HighlightQuestion> questions() {
        return Combinators.combine(
                        Texts.ids(2, 20), Texts.some(List.of("supports", "weakens"), 1, 2), Arbitraries.longs())
                .flatAs((ids, marks, chance) ->
                        phrases(ids, marks, new Random(chance)).flatMap(phrases -> question(phrases, marks)));
    }

    private static Arbitrary<HighlightQuestion> question(List<HighlightQuestion.Phrase> phrases, List<String> marks) {
        return Combinators.combine(
                        Texts.stems(),
                        Texts.shown().optional(),
                        Arbitraries.just(text(phrases)),
                        Texts.<HighlightQuestion.Mark>each(marks.stream()
                                .map(id -> Texts.shown().map(text -> new HighlightQuestion.Mark(id, text)))
                                .toList()),
                        Arbitraries.just(phrases),
                        Arbitraries.of(MarkingRule.CORRECT_MINUS_WRONG, MarkingRule.ALL_OR_NOTHING))
                .as(HighlightQuestion::new);
    }

    /** All worth marking, some, or one alone: the last two by leaving the others be. */
    private static Arbitrary<List<HighlightQuestion.Phrase>> phrases(
            List<String> ids, List<String> marks, Random random) {
        int always = random.nextInt(ids.size());
        List<String> left = random.nextInt(3) == 0 ? List.of() : List.of(HighlightQuestion.NONE);
        boolean alone = !left.isEmpty() && random.nextBoolean();
        List<Arbitrary<HighlightQuestion.Phrase>> phrases = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            List<String> is = new ArrayList<>(alone && i != always ? List.of() : marks);
            is.addAll(i == always ? List.of() : left);
            String id = ids.get(i);
            phrases.add(Combinators.combine(Arbitraries.of(is), Texts.hidden())
                    .as((right, feedback) -> new HighlightQuestion.Phrase(id, right, feedback)));
        }
        return Texts.each(phrases);
    }

    /** One phrase to a paragraph, or two. */
    private static Markdown text(List<HighlightQuestion.Phrase> phrases) {
        var text = new StringBuilder("Начало: ");
        for (int i = 0; i < phrases.size(); i++) {
            String id = phrases.get(i).id();
            text.append(i % 3 == 2 ? "\n\n*Weiter* " : " and ").append("[[слова " + id + "|" + id + "]].");
        }
        return new Markdown(text.toString());
    }

    private static Map<String, String> right(HighlightQuestion question) {
        return question.phrases().stream()
                .filter(HighlightQuestion.Phrase::isWorthMarking)
                .collect(Collectors.toMap(HighlightQuestion.Phrase::id, HighlightQuestion.Phrase::is));
    }

    @Override
    protected Arbitrary<HighlightResponse> responses(HighlightQuestion question) {
        Map<String, List<String>> marks = new HashMap<>();
        question.phraseIds().forEach(id -> marks.put(id, question.markIds()));
        return Answered.parts(question.phraseIds(), right(question), marks).map(HighlightResponse::new);
    }

    @Override
    protected List<HighlightResponse> mended(HighlightQuestion question, HighlightResponse response) {
        return Answered.mended(response.marked(), right(question)).stream()
                .map(HighlightResponse::new)
                .toList();
    }

    /** With its phrases in another order in the text, too. */
    @Override
    protected HighlightQuestion rearranged(HighlightQuestion question, Random random) {
        var phrases = Answered.mixed(question.phrases(), random);
        return new HighlightQuestion(
                question.stem(),
                question.claim(),
                text(phrases),
                Answered.mixed(question.marks(), random),
                phrases,
                question.marking());
    }
}
