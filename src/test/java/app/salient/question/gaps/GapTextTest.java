package app.salient.question.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Markdown;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapTextTest {
    private static final String PLANETS = GapsKindTest.PLANETS;
    private static final String TEXT = "Round the [[centre]] goes [[nearest]], in 88 [[unit]].";

    private static String withText(String text) {
        return PLANETS.replace("text: " + TEXT, "text: |\n  " + text.replace("\\n", "\n  "));
    }

    private static String shown(String text) {
        return Questions.publicView(QuestionTexts.read(withText(text)), 1)
                .get("paragraphs")
                .toString()
                .replace("{\"gap\":\"", "{\"")
                .replace("\"text\":", "")
                .replace('"', '\'');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [[centre]] [[nearest]] [[unit]]               | [[{'centre'},{' '},{'nearest'},{' '},{'unit'}]]
            [[centre]][[nearest]]\\n\\n[[unit]].          | [[{'centre'},{'nearest'}],[{'unit'},{'.'}]]
            *A* **b** [[centre]] [[nearest]] `c` [[unit]] | [[{'<em>A</em> <strong>b</strong> '},{'centre'},{' '},{'nearest'},{' <code>c</code> '},{'unit'}]]
            Two\\n[[centre]] lines, [[nearest]], [[unit]] | [[{'Two\\n'},{'centre'},{' lines, '},{'nearest'},{', '},{'unit'}]]
            [[ centre ]] [[nearest]] ([[unit]])           | [[{'centre'},{' '},{'nearest'},{' ('},{'unit'},{')'}]]
            \\[\\[a]] [[centre]] [[nearest]] [[unit]]     | [[{'[[a]] '},{'centre'},{' '},{'nearest'},{' '},{'unit'}]]
            [a](https://a.example) [[centre]] [[nearest]] [[unit]] | [[{'<a rel=\\'nofollow\\' href=\\'https://a.example\\'>a</a> '},{'centre'},{' '},{'nearest'},{' '},{'unit'}]]
            <b>x</b> [[centre]] & [[nearest]]<p>[[unit]]</p> | [[{'&lt;b&gt;x&lt;/b&gt; '},{'centre'},{' &amp; '},{'nearest'},{'&lt;p&gt;'},{'unit'},{'&lt;/p&gt;'}]]
            a\\n\\n[[centre]] [[nearest]]\\n\\nb [[unit]] | [[{'a'}],[{'centre'},{' '},{'nearest'}],[{'b '},{'unit'}]]
            """)
    void aTextIsCutAtItsGapsAndKeepsItsParagraphs(String text, String pieces) {
        assertThat(shown(text)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            *[[centre]]* [[nearest]] [[unit]]        | The gap [[centre]] stands inside emphasis, a link, code or a block. Put it outside: a gap is a control, which can be neither emphasised nor linked.
            **a [[centre]] b** [[nearest]] [[unit]]  | The gap [[centre]] stands inside emphasis
            [see [[centre]]](https://a.example) [[nearest]] [[unit]] | The gap [[centre]] stands inside
            [a](https://a.example/[[centre]]) [[nearest]] [[unit]] | The gap [[centre]] stands inside
            `[[centre]]` [[nearest]] [[unit]]        | The gap [[centre]] stands inside
            <b title="[[centre]]"> [[nearest]] [[unit]] | The gap [[centre]] stands inside
            [[centre]] [[nearest]] [[unit]] [[unit]] | The gap [[unit]] stands twice in the text. Use each gap once; describe another for the other place.
            [[centre]] [[nearest]] [[unit]] [[moon]] | The text marks a gap [[moon]] that "gaps" does not describe. Add it to gaps, or correct the mark.
            [[centre]] [[nearest]] [[unit]] [[]]     | The text marks a gap [[]] that
            [[centre]] [[nearest]]                   | The gap "unit" does not stand in the text. Write [[unit]] where it belongs, or remove the gap.
            [[centre]] [[nearest]] [[unit]] [[moon]  | A mark in the text is not complete. Write [[id]], or \\[\\[ for the brackets themselves.
            [[centre]] [[nearest]] [[unit]]\\n\\n# A  | The text holds a list, heading, table or other block.
            [[centre]] [[nearest]] [[unit]] \uE000   | private use
            [[centre]] [[nearest]] [[unit]] [a](claim:C01) | "text" links claim:C01, which could show the key.
            """)
    void mistakesInTheTextAreNamed(String text, String problem) {
        assertThat(QuestionTexts.problemsOf(withText(text)))
                .singleElement()
                .asString()
                .startsWith("quiz.yaml:")
                .contains(problem);
    }

    @Test
    void allMistakesAreReportedEachWhereItStands() {
        List<String> problems = QuestionTexts.problemsOf(withText("- [[centre]] [[moon]]\\n- *[[nearest]]*"));
        assertThat(problems)
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).contains("list, heading"),
                        it -> assertThat(it).contains("[[centre]] stands inside"),
                        it -> assertThat(it).contains("[[moon]] stands inside"),
                        it -> assertThat(it).contains("[[nearest]] stands inside"),
                        it -> assertThat(it).contains("gap [[moon]] that"),
                        it -> assertThat(it).startsWith("quiz.yaml:11:5: error: The gap \"unit\" does not stand"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            accept: [Mercury]         | accept: [Mercury, mercury.]  | count as the same
            accept: [Mercury]         | accept: [Mercury, VENUS]     | The near miss "Venus" is accepted as right, as "VENUS".
            accept: [Mercury]         | accept: [Mercury, Nearest]   | The id "nearest" gives the key away. Name what is asked for, such as river, or the place, such as second.
            accept: [Mercury]         | accept: []                   | 1 to 20 variants, not 0
            spelling: forgive         | spelling: maybe              | "maybe" is not a value of "spelling".
            spelling: forgive         | shuffle: no                  | The field "shuffle" is not known here.
            , wrong: A small one.     | , nope: x                    | "wrong" is missing.
            - id: unit                | - id: the unit               | "the unit" cannot be an id.
            text: days, correct: true | text: days                   | No option is right. Add correct: true to the one that is.
            text: weeks,              | text: weeks, correct: true,  | 2 options are right, but only one can be chosen. Keep one, or let it be typed.
            id: weeks                 | id: days                     | The id "days" stands here twice.
            id: weeks                 | id: wrong                    | The id "wrong" gives the key away.
            text: days, correct: true | text: unit, correct: true    | The id "unit" gives the key away.
            , feedback: Too slow.     |                              | "feedback" is missing.
            text: weeks               | text: '[weeks](term:week)'   | could show the key
            kind: gaps                | kind: gaps\\nmarking: brier  | Use one of: all-or-nothing, per-part.
            """)
    void mistakesInTheGapsAreNamed(String written, String mistake, String problem) {
        assertThat(PLANETS).contains(written);
        String changed = PLANETS.replace(written, mistake == null ? "" : mistake.replace("\\n", "\n"));
        assertThat(QuestionTexts.problemsOf(changed))
                .anySatisfy(it -> assertThat(it).contains(problem));
    }

    @Test
    void aGapIsEitherTypedOrChosen() {
        String both = PLANETS.replace("    accept: [Sun, Sonne]", "    accept: [Sun]\n    options: []");
        assertThat(QuestionTexts.problemsOf(both))
                .anySatisfy(it -> assertThat(it).contains("A gap has either accept or options."));
        String neither = PLANETS.replace("    accept: [Sun, Sonne]\n", "");
        assertThat(QuestionTexts.problemsOf(neither)).singleElement().asString().contains("\"accept\" is missing.");
    }

    @Test
    void aGapHasTwoToNineOptions() {
        String one = PLANETS.replaceAll(" +- \\{ id: (weeks|hours).*\n", "");
        assertThat(QuestionTexts.problemsOf(one)).singleElement().asString().contains("2 to 9 options, not 1.");
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            more.append("      - { id: x%d, text: x, feedback: No. }\n".formatted(i));
        }
        String ten = PLANETS.replace("  - id: nearest", more + "  - id: nearest");
        assertThat(QuestionTexts.problemsOf(ten)).singleElement().asString().contains("not 10.");
    }

    @Test
    void aTextHasOneToTwelveGaps() {
        String start = PLANETS.substring(0, PLANETS.indexOf("text:"));
        assertThat(QuestionTexts.problemsOf(start + "text: None.\ngaps: []\n"))
                .singleElement()
                .asString()
                .contains("1 to 12 gaps, not 0.");
        assertThat(QuestionTexts.problemsOf(start + "text: None.\n"))
                .singleElement()
                .asString()
                .contains("\"gaps\" is missing.");
        assertThat(QuestionTexts.problemsOf(start + many(12))).isEmpty();
        assertThat(QuestionTexts.problemsOf(start + many(13)))
                .singleElement()
                .asString()
                .contains("not 13.");
    }

    private static String many(int gaps) {
        StringBuilder text = new StringBuilder("text: A");
        StringBuilder list = new StringBuilder("\ngaps:\n");
        for (int i = 0; i < gaps; i++) {
            text.append(" [[g").append(i).append("]]");
            list.append("  - { id: g%d, accept: [word], feedback: { right: Yes., wrong: No. } }\n".formatted(i));
        }
        return text.append(list).toString();
    }

    @Test
    void everyPieceIsSoundByItself() {
        var pieces = GapText.of(new Markdown("*a* [[x]] **b** [c](https://c.example) [[y]] `d`")).paragraphs().stream()
                .flatMap(List::stream)
                .toList();
        assertThat(pieces).hasSize(5).allSatisfy(piece -> {
            if (piece instanceof GapText.Piece.Prose(String html)) {
                assertThat(html.split("<[a-z]", -1).length).isEqualTo(html.split("</[a-z]", -1).length);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE000 at the start", "\uE001 at the start", "at the end \uE000", "at the end \uE001"})
    void standInsAreNoticedWhereverTheyStand(String text) {
        assertThat(GapText.holdsStandIns(new Markdown(text))).isTrue();
        assertThat(GapText.holdsStandIns(new Markdown("none"))).isFalse();
    }
}
