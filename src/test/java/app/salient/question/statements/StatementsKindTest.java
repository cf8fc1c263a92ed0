package app.salient.question.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StatementsKindTest extends QuestionKindContract<StatementsQuestion, StatementsResponse> {
    static final String START = """
            id: planets
            kind: statements
            prompt: True or false?
            explanation: The rocky planets.
            about: [C01]
            passage: 01-example#planets
            """;

    static final String TRUE_OR_FALSE = START + """
            rows:
              - { id: heat, text: Venus is the hottest planet., is: true, feedback: Its air keeps the warmth. }
              - { id: ring, text: Mars has a ring., is: false, feedback: { right: Saturn has., true: It has moons. } }
              - { id: moon, text: Venus has no moon., is: true, feedback: { right: None., otherwise: None at all. } }
              - { id: near, text: Venus is nearest to the Sun., is: false, feedback: Mercury is. }
            """;

    static final String COLUMNS = START + """
            columns:
              - { id: venus, text: Venus }
              - { id: mars, text: Mars }
              - { id: both, text: Both }
            rows:
              - { id: heat, text: Hottest, is: venus, feedback: { right: Yes., mars: Cold., otherwise: One of them. } }
              - { id: rock, text: Rocky, is: both, feedback: { right: Both., venus: Mars too., mars: Venus too. } }
            """;

    @Override
    protected QuestionKind<StatementsQuestion, StatementsResponse> kind() {
        return new StatementsKind();
    }

    @Override
    protected String exampleRevision() {
        return "f1da0093b3793d278ac5fea01766927505c14a21165488f9f638644fe21c5eb3";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("\"is\"", "Phobos", "Saturn");
    }

    /** @param pairs such as {@code heat=true ring=false} */
    private static String answers(String pairs) {
        return "{\"kind\":\"statements\",\"answers\":{"
                + (pairs.isEmpty() ? "" : "\"" + pairs.replace("=", "\":\"").replace(" ", "\",\"") + "\"") + "}}";
    }

    private static JsonNode review(Question question, String pairs) {
        String stored = Questions.accept(question, answers(pairs));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "heat=true ring=false moon=true near=false, 1, right, '4 right, 0 wrong: 4 of 4'",
        "heat=true ring=false moon=true near=true, 0.75, partly, '3 right, 1 wrong: 3 of 4'",
        "heat=true ring=true, 0.25, partly, '1 right, 1 wrong, 2 left open: 1 of 4'",
        "near=false, 0.25, partly, '1 right, 0 wrong, 3 left open: 1 of 4'",
        "heat=false ring=true moon=false near=true, 0, wrong, '0 right, 4 wrong: 0 of 4'"
    })
    void eachRightRowEarnsItsShare(String pairs, double fraction, String outcome, String worked) {
        JsonNode review = review(QuestionTexts.read(TRUE_OR_FALSE), pairs);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "heat=true ring=false moon=true near=false, 1, '4 right, 0 wrong: 1 of 1'",
        "heat=true ring=false moon=true, 0, '3 right, 0 wrong, 1 left open: 0 of 1'"
    })
    void allOrNothingNeedsEveryRow(String pairs, double fraction, String worked) {
        JsonNode review = review(QuestionTexts.read(TRUE_OR_FALSE + "marking: all-or-nothing\n"), pairs);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @Test
    void theReviewTellsOfEachRowWhatWasChosenWhatHoldsAndWhy() {
        assertThat(review(QuestionTexts.read(COLUMNS), "heat=mars").get("rows").toString())
                .isEqualTo("""
                [{"id":"heat","given":"mars","right":"venus","feedback":"Cold."},\
                {"id":"rock","given":null,"right":"both","feedback":"Both."}]""");
        assertThat(review(QuestionTexts.read(COLUMNS), "heat=both rock=mars")
                        .get("rows")
                        .toString())
                .contains("One of them.", "Venus too.");
    }

    @Test
    void oneTextIsSaidOfEveryColumn() {
        Question question = QuestionTexts.read(TRUE_OR_FALSE);
        for (String chosen : List.of("true", "false")) {
            assertThat(review(question, "heat=" + chosen).at("/rows/0/feedback").asString())
                    .isEqualTo("Its air keeps the warmth.");
        }
    }

    @Test
    void withoutAnAnswerTheKeyIsStillTold() {
        Question question = QuestionTexts.read(COLUMNS);
        JsonNode review =
                Questions.review(question, null, Questions.grade(question, null), passage -> Optional.empty());
        assertThat(review.at("/rows/0").toString())
                .isEqualTo("{\"id\":\"heat\",\"given\":null,\"right\":\"venus\",\"feedback\":\"Yes.\"}");
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        Question question = QuestionTexts.read(COLUMNS);
        assertThat(Questions.accept(question, answers("rock=both heat=mars")))
                .isEqualTo(Questions.accept(question, answers("heat=mars rock=both")))
                .isEqualTo(answers("heat=mars rock=both"));
    }

    @Test
    void noRowJudgedIsNoAnswer() {
        Question question = QuestionTexts.read(COLUMNS);
        assertThat(Questions.accept(question, answers(""))).isNull();
        assertThat(Questions.grade(question, answers(""))).isInstanceOf(Grade.Incomplete.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heat=saturn", "rings=venus", "heat=Venus", "heat= venus", "=venus", "heat=", "heat=rock"})
    void rowsAndColumnsTheQuestionDoesNotHaveAreRefused(String pairs) {
        Question question = QuestionTexts.read(COLUMNS);
        assertThatThrownBy(() -> Questions.accept(question, answers(pairs))).isInstanceOf(BadResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "true", "[\"venus\"]", "{}"})
    void aColumnThatIsNoTextIsRefused(String column) {
        Question question = QuestionTexts.read(COLUMNS);
        String json = "{\"kind\":\"statements\",\"answers\":{\"heat\":" + column + "}}";
        assertThatThrownBy(() -> Questions.accept(question, json)).isInstanceOf(BadResponse.class);
    }

    @Test
    void aRowJudgedTwiceIsRefused() {
        Question question = QuestionTexts.read(COLUMNS);
        assertThatThrownBy(() -> Questions.accept(question, answers("heat=mars heat=venus")))
                .isInstanceOf(BadResponse.class);
    }

    @Test
    void rowsAreMixedUnlessTheAuthorSaysNo() {
        assertThat(firstRows(TRUE_OR_FALSE)).hasSize(4);
        assertThat(firstRows(TRUE_OR_FALSE + "shuffle: no\n")).containsExactly("heat");
    }

    private static Set<String> firstRows(String yaml) {
        Question question = QuestionTexts.read(yaml);
        Set<String> first = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            first.add(Questions.publicView(question, seed).at("/rows/0/id").asString());
        }
        return first;
    }

    @Test
    void columnsKeepTheirPlaceAndAreTrueAndFalseWhenNoneAreNamed() {
        assertThat(Questions.publicView(QuestionTexts.read(COLUMNS), 5)
                        .get("columns")
                        .toString())
                .isEqualTo("[{\"id\":\"venus\",\"text\":\"Venus\"},{\"id\":\"mars\",\"text\":\"Mars\"},"
                        + "{\"id\":\"both\",\"text\":\"Both\"}]");
        assertThat(Questions.publicView(QuestionTexts.read(TRUE_OR_FALSE), 5)
                        .get("columns")
                        .toString())
                .isEqualTo("[{\"id\":\"true\",\"text\":\"True\"},{\"id\":\"false\",\"text\":\"False\"}]");
    }

    @Test
    void sparingTheDefaultsGivesTheSameQuestion() {
        String spelledOut = TRUE_OR_FALSE.replace("Its air keeps the warmth.", """
                        { otherwise: Its air keeps the warmth., right: Its air keeps the warmth. }""") + """
                shuffle: yes
                marking: per-part
                columns: [{ id: true, text: True }, { id: false, text: False }]
                """;
        assertThat(Questions.revision(QuestionTexts.read(spelledOut)))
                .isEqualTo(Questions.revision(QuestionTexts.read(TRUE_OR_FALSE)));
    }
}
