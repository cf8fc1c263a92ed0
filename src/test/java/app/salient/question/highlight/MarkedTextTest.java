package app.salient.question.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Markdown;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text with phrases is cut into pieces, and which texts are refused. */
class MarkedTextTest {
    private static final String ALL = "[[Rose|rise]] [[w|warm]] [[m|mayor]] [[r|rain]]";

    private static String paragraphs(String yaml) {
        return Questions.publicView(QuestionTexts.read(yaml), 1)
                .get("paragraphs")
                .toString();
    }

    @Test
    void paragraphsPhrasesAndProseKeepTheirPlaces() {
        assertThat(paragraphs(HighlightTexts.FLOOD)).isEqualTo("""
                [[{"text":"The river "},{"id":"rise","text":"rose by two metres"},{"text":" after "},\
                {"id":"warm","text":"three warm days"},{"text":", and\\n"},{"id":"mayor","text":"the mayor was pleased"},\
                {"text":"."}],[{"text":"On the <strong>same</strong> day "},{"id":"rain","text":"heavy rain fell upstream"},\
                {"text":"."}]]""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Rose~Rose",
                "' Rose  fast '~Rose fast",
                "2 * 3 * 4~2 * 3 * 4",
                "**Rose**~**Rose**",
                "`Rose`~`Rose`",
                "R&D <b>~R&amp;D &lt;b&gt;",
                "<img src=x onerror=alert(1)>~&lt;img src=x onerror=alert(1)&gt;",
                "Dnipro (Дніпро)~Dnipro (Дніпро)"
            })
    void thePhraseIsPlainText(String written, String shown) {
        String yaml = HighlightTexts.withText(ALL.replace("Rose", written));
        assertThat(Questions.publicView(QuestionTexts.read(yaml), 1)
                        .get("paragraphs")
                        .get(0)
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "' *soft* '~ <em>soft</em> ",
                "*soft*~<em>soft</em>",
                "2 * 3~2 * 3",
                "' a * b '~ a * b ",
                "a <img src=x onerror=alert(1)> b~a &lt;img src=x onerror=alert(1)&gt; b",
                "a </p><p> b~a &lt;/p&gt;&lt;p&gt; b",
                "(see [here](https://tides.example))~href=\"https://tides.example\">here</a>)",
                "[a] b]~[a] b]",
                "1. ~1. "
            })
    void proseAroundPhrasesIsInlineMarkdown(String written, String shown) {
        String yaml = HighlightTexts.withText(ALL.replace("[[w|", written + "[[w|"));
        String text = Questions.publicView(QuestionTexts.read(yaml), 1)
                .get("paragraphs")
                .get(0)
                .get(1)
                .get("text")
                .asString();
        assertThat(text).contains(shown);
        assertThat(text).doesNotContain("<img", "<p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*[[Rose|rise]]*",
                "**very [[Rose|rise]] fast**",
                "[a [[Rose|rise]] link](https://tides.example)",
                "`code [[Rose|rise]]`"
            })
    void phrasesInsideOtherMarkupAreRefused(String written) {
        assertThat(QuestionTexts.problemsOf(HighlightTexts.withText(ALL.replace("[[Rose|rise]]", written))))
                .singleElement()
                .asString()
                .contains("The phrase \"rise\" stands inside emphasis, a link or code.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "# ", "> ", "1. ", "| a |\n\n"})
    void onlyParagraphsAreTaken(String start) {
        String yaml = HighlightTexts.FLOOD.replace("  The river", "  " + start + "The river");
        if (start.startsWith("|")) {
            yaml = HighlightTexts.FLOOD.replace("  The river", "  | a |\n  |---|\n  | b |\n\n  The river");
        }
        assertThat(QuestionTexts.problemsOf(yaml)).first().asString().contains("The text holds more than paragraphs.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[[Rose]]", "[[Rose|rise", "[[Rose|rise]", "[[a [b] c|rise]]", "[[Rose|rise|x]]", "Rose|rise]]"})
    void aPhraseWrittenOtherwiseIsReported(String written) {
        assertThat(QuestionTexts.problemsOf(HighlightTexts.withText(ALL.replace("[[Rose|rise]]", written))))
                .isNotEmpty()
                .first()
                .asString()
                .contains("A phrase in the text is not written as [[words|id]].");
    }

    @Test
    void aPhraseHasWords() {
        assertThat(QuestionTexts.problemsOf(HighlightTexts.withText(ALL.replace("Rose", " "))))
                .singleElement()
                .asString()
                .contains("The phrase \"rise\" has no words.");
    }

    @Test
    void charactersThatStandForPhrasesAreRefused() {
        assertThat(QuestionTexts.problemsOf(HighlightTexts.withText(ALL + " \uE0000\uE001")))
                .singleElement()
                .asString()
                .contains("a character that no font shows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE000 at the start", "\uE001 at the start", "at the end \uE000", "at the end \uE001"})
    void placesAreNoticedWhereverTheyStand(String text) {
        assertThat(new MarkedText(new Markdown(text)).holdsPlaces()).isTrue();
        assertThat(new MarkedText(new Markdown("none")).holdsPlaces()).isFalse();
    }
}
