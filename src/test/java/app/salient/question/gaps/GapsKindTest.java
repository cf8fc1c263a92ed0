package app.salient.question.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GapsKindTest extends QuestionKindContract<GapsQuestion, GapsResponse> {
    static final String PLANETS = """
            id: planets
            kind: gaps
            prompt: Fill the gaps.
            explanation: So they go.
            about: [C01]
            passage: 01-example#planets
            text: Round the [[centre]] goes [[nearest]], in 88 [[unit]].
            gaps:
              - id: unit
                options:
                  - { id: days, text: days, correct: true, feedback: A quarter of a year. }
                  - { id: weeks, text: weeks, feedback: Too slow. }
                  - { id: hours, text: hours, feedback: Too fast. }
              - id: nearest
                accept: [Mercury]
                spelling: forgive
                near:
                  - { accept: [Venus], feedback: The second. }
                feedback: { right: Indeed., wrong: A small one. }
              - id: centre
                accept: [Sun, Sonne]
                feedback: { right: It shines., wrong: What shines? }
            """;

    @Override
    protected QuestionKind<GapsQuestion, GapsResponse> kind() {
        return new GapsKind();
    }

    @Override
    protected boolean aCardOffersAll() {
        return false;
    }

    @Override
    protected String exampleRevision() {
        return "ccbb49c5548399dc4311dfc4a7bb9d892821985b2cc3626af3bdbca17e993fbb";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("Sun", "Earth", "Mercur", "Venus");
    }

    private static String filled(String pairs) {
        return "{\"kind\":\"gaps\",\"filled\":{" + pairs.replace('\'', '"') + "}}";
    }

    private static JsonNode review(Question question, String pairs) {
        String stored = Questions.accept(question, filled(pairs));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'centre':'sun','nearest':'MERCURY','unit':'days'    | 1      | right | 3 right, 0 wrong: 3 of 3
            'centre':'Sonne','nearest':'Mercurry','unit':'days' | 1      | right | 3 right, 0 wrong: 3 of 3
            'centre':'sun','nearest':'Venus','unit':'weeks'     | 0.3333 | partly | 1 right, 2 wrong: 1 of 3
            'centre':'sun','unit':'days'                        | 0.6667 | partly | 2 right, 0 wrong, 1 empty: 2 of 3
            'centre':'moon','nearest':'Mars','unit':'hours'     | 0      | wrong  | 0 right, 3 wrong: 0 of 3
            'unit':'weeks'                                      | 0      | wrong  | 0 right, 1 wrong, 2 empty: 0 of 3
            """)
    void eachGapEarnsItsShare(String pairs, double fraction, String outcome, String worked) {
        JsonNode review = review(QuestionTexts.read(PLANETS), pairs);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'centre':'sun','nearest':'Mercury','unit':'days' | 1 | 3 right, 0 wrong: 1 of 1
            'centre':'sun','nearest':'Mercury'               | 0 | 2 right, 0 wrong, 1 empty: 0 of 1
            """)
    void allOrNothingIsWorkedOut(String pairs, double fraction, String worked) {
        JsonNode review = review(QuestionTexts.read(PLANETS + "marking: all-or-nothing\n"), pairs);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @Test
    void theReviewTellsGapByGapInTheOrderOfTheText() {
        JsonNode gaps = review(QuestionTexts.read(PLANETS), "'nearest':' venus ','unit':'weeks'")
                .get("gaps");
        assertThat(gaps.toString())
                .isEqualTo("[{\"id\":\"centre\",\"given\":null,\"earned\":false,\"verdict\":null,\"key\":\"Sun\","
                        + "\"feedback\":\"\"},"
                        + "{\"id\":\"nearest\",\"given\":\"venus\",\"earned\":false,\"verdict\":\"near\","
                        + "\"key\":\"Mercury\",\"feedback\":\"The second.\"},"
                        + "{\"id\":\"unit\",\"given\":\"weeks\",\"earned\":false,\"verdict\":\"wrong\",\"key\":\"days\","
                        + "\"feedback\":\"Too slow.\",\"keyFeedback\":\"A quarter of a year.\"}]");
    }

    @Test
    void aSlipOfSpellingIsNamedAndEarnsWhereItIsForgiven() {
        JsonNode forgiven = review(QuestionTexts.read(PLANETS), "'nearest':'Mecrury'")
                .get("gaps")
                .get(1);
        assertThat(forgiven.get("verdict").asString()).isEqualTo("close");
        assertThat(forgiven.get("earned").asBoolean()).isTrue();
        Question strict = QuestionTexts.read(PLANETS.replace("spelling: forgive", "spelling: strict"));
        JsonNode named = review(strict, "'nearest':'Mecrury'").get("gaps").get(1);
        assertThat(named.get("verdict").asString()).isEqualTo("close");
        assertThat(named.get("earned").asBoolean()).isFalse();
    }

    @Test
    void responsesAreKeptInTheOrderOfTheTextWithoutEmptyOnes() {
        assertThat(Questions.accept(
                        QuestionTexts.read(PLANETS), filled("'unit':'days','nearest':' ?! ','centre':' Sun '")))
                .isEqualTo(filled("'centre':'Sun','unit':'days'"));
        assertThat(Questions.accept(QuestionTexts.read(PLANETS), filled("'unit':'','nearest':' '")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'moon':'x'",
                "'unit':'minutes'",
                "'unit':0",
                "'unit':['days']",
                "'centre':null",
                "'centre':{}",
                "'centre':'a','centre':'b'",
                "'centre':'\\u0000'"
            })
    void anythingElseIsRefused(String pairs) {
        Question question = QuestionTexts.read(PLANETS);
        assertThatThrownBy(() -> Questions.accept(question, filled(pairs))).isInstanceOf(BadResponse.class);
    }

    @Test
    void anEssayInAGapIsRefused() {
        Question question = QuestionTexts.read(PLANETS);
        String essay = "x".repeat(201);
        assertThat(Questions.accept(question, filled("'centre':'" + essay.substring(1) + "'")))
                .isNotNull();
        assertThatThrownBy(() -> Questions.accept(question, filled("'centre':'" + essay + "'")))
                .isInstanceOf(BadResponse.class);
    }

    @Test
    void optionsComeInEveryOrderUnlessTheyHaveTheirOwn() {
        assertThat(orders(PLANETS)).hasSize(6);
        assertThat(orders(PLANETS.replace("    options:", "    shuffle: no\n    options:")))
                .containsExactly("days weeks hours");
    }

    private static Set<String> orders(String yaml) {
        Question question = QuestionTexts.read(yaml);
        Set<String> orders = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            JsonNode options =
                    Questions.publicView(question, seed).get("gaps").get(2).get("options");
            orders.add(String.join(
                    " ",
                    options.valueStream()
                            .map(option -> option.get("id").asString())
                            .toList()));
        }
        return orders;
    }

    @Test
    void theOrderInWhichGapsAreDescribedDoesNotMatter() {
        int unit = PLANETS.indexOf("  - id: unit");
        int nearest = PLANETS.indexOf("  - id: nearest");
        String other = PLANETS.substring(0, unit) + PLANETS.substring(nearest) + PLANETS.substring(unit, nearest);
        assertThat(Questions.revision(QuestionTexts.read(other)))
                .isEqualTo(Questions.revision(QuestionTexts.read(PLANETS)));
    }

    @ParameterizedTest
    @CsvSource({"Sun, Ra, small", "Sun, Mercury, medium", "Sun, The Small Magellanic Cloud, large"})
    void oneWidthServesAllTypedGaps(String first, String second, String width) {
        String yaml = PLANETS.replace("[Sun, Sonne]", "[" + first + "]").replace("[Mercury]", "[" + second + "]");
        assertThat(widthOf(yaml.replace("[Venus]", "[Mars]"))).isEqualTo(width);
    }

    @Test
    void aSingleTypedGapIsAlwaysAsWide() {
        String one =
                PLANETS.replace(" goes [[nearest]]", "").replaceAll("(?s)  - id: nearest.*?(?=  - id: centre)", "");
        assertThat(widthOf(one)).isEqualTo("medium");
        assertThat(widthOf(one.replace("[Sun, Sonne]", "[The Small Magellanic Cloud]")))
                .isEqualTo("medium");
    }

    private static String widthOf(String yaml) {
        return Questions.publicView(QuestionTexts.read(yaml), 1).get("width").asString();
    }

    @Test
    void theExampleOfItsPageReadsWell() throws IOException {
        String page = Files.readString(Path.of("docs/kinds/gaps.md"));
        String item = page.substring(page.indexOf("```yaml\n") + 8);
        String yaml =
                item.substring(0, item.indexOf("```")).replaceFirst("- ", "  ").stripIndent();
        assertThat(QuestionTexts.problemsOf(yaml)).isEmpty();
        assertThat(review(QuestionTexts.read(yaml), "'centre':'sun','nearest':'Mercurry','unit':'weeks'")
                        .get("worked")
                        .asString())
                .isEqualTo("2 right, 1 wrong: 2 of 3");
    }
}
