package app.salient.question.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.question.BadResponse;
import app.salient.question.Grade;
import app.salient.question.Question;
import app.salient.question.QuestionKind;
import app.salient.question.QuestionKindContract;
import app.salient.question.QuestionTexts;
import app.salient.question.Questions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ChoiceKindTest extends QuestionKindContract<ChoiceQuestion, ChoiceResponse> {
    private static final String START = """
            id: planets
            kind: choice
            prompt: Which are planets?
            explanation: Venus, the Earth and Mars.
            about: [C01]
            passage: 01-example#planets
            """;

    /** Three right, two wrong. */
    private static final String MANY = START + """
            select: many
            options:
              - { id: venus, text: Venus, correct: true, feedback: Second. }
              - { id: moon, text: The Moon, feedback: Goes round the Earth. }
              - { id: earth, text: The Earth, correct: true, feedback: Third. }
              - { id: pluto, text: Pluto, feedback: Dwarf. }
              - { id: mars, text: Mars, correct: true, feedback: Fourth. }
            """;

    private static final String ONE = START + """
            options:
              - { id: venus, text: Venus, correct: true, feedback: Second. }
              - { id: moon, text: The Moon, feedback: Goes round the Earth. }
              - { id: pluto, text: Pluto, feedback: Dwarf. }
              - { id: ceres, text: Ceres, feedback: Dwarf too. }
            """;

    @Override
    protected QuestionKind<ChoiceQuestion, ChoiceResponse> kind() {
        return new ChoiceKind();
    }

    @Override
    protected String exampleRevision() {
        return "0621e58e7592240428ff618582d59ae6abbdcec8dade07aa1f03865d2701e16d";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of();
    }

    private static String chosen(String ids) {
        return "{\"kind\":\"choice\",\"chosen\":[" + (ids.isEmpty() ? "" : "\"" + ids.replace(" ", "\",\"") + "\"")
                + "]}";
    }

    private static JsonNode review(Question question, String ids) {
        String stored = Questions.accept(question, chosen(ids));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "venus earth mars, 1, right, '3 right, 0 wrong: 3 of 3'",
        "venus earth, 0.6667, partly, '2 right, 0 wrong: 2 of 3'",
        "venus earth moon, 0.3333, partly, '2 right, 1 wrong: 1 of 3'",
        "venus moon, 0, wrong, '1 right, 1 wrong: 0 of 3'",
        "venus moon pluto, 0, wrong, '1 right, 2 wrong: 0 of 3 (never below 0)'",
        "moon pluto, 0, wrong, '0 right, 2 wrong: 0 of 3 (never below 0)'",
        "venus earth mars moon pluto, 0.3333, partly, '3 right, 2 wrong: 1 of 3'",
        "mars, 0.3333, partly, '1 right, 0 wrong: 1 of 3'"
    })
    void rightMinusWrongIsWorkedOut(String ids, double fraction, String outcome, String worked) {
        JsonNode review = review(QuestionTexts.read(MANY), ids);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "venus earth mars, 1, '3 right, 0 wrong, 0 missed: 1 of 1'",
        "venus earth, 0, '2 right, 0 wrong, 1 missed: 0 of 1'",
        "venus earth mars moon, 0, '3 right, 1 wrong, 0 missed: 0 of 1'"
    })
    void allOrNothingIsWorkedOut(String ids, double fraction, String worked) {
        JsonNode review = review(QuestionTexts.read(MANY + "marking: all-or-nothing\n"), ids);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @Test
    void pointsOfPartOfAnAnswerAreShownShortly() {
        Question question = QuestionTexts.read(MANY + "points: 2\n");
        assertThat(review(question, "venus earth").get("points").asString()).isEqualTo("1.33 of 2");
        assertThat(review(question, "venus earth mars").get("points").asString())
                .isEqualTo("2 of 2");
    }

    @ParameterizedTest
    @CsvSource({"venus, 1, 'Right: 1 of 1'", "moon, 0, 'Wrong: 0 of 1'"})
    void oneChoiceIsRightOrWrong(String ids, double fraction, String worked) {
        JsonNode review = review(QuestionTexts.read(ONE), ids);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("worked").asString()).isEqualTo(worked);
    }

    @Test
    void theReviewSaysOfEveryOptionWhatItIs() {
        JsonNode options = review(QuestionTexts.read(ONE), "moon").get("options");
        assertThat(options.toString()).contains("""
                {"id":"venus","chosen":false,"correct":true,"feedback":"Second."},\
                {"id":"moon","chosen":true,"correct":false,"feedback":"Goes round the Earth."}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"venus moon", "venus venus", "saturn", "Venus", "venus ", "0"})
    void choicesTheQuestionDoesNotOfferAreRefused(String ids) {
        Question question = QuestionTexts.read(ONE);
        assertThatThrownBy(() -> Questions.accept(
                        question,
                        "{\"kind\":\"choice\",\"chosen\":[\""
                                + ids.stripTrailing().replace(" ", "\",\"") + (ids.endsWith(" ") ? " " : "") + "\"]}"))
                .isInstanceOf(BadResponse.class);
    }

    @Test
    void takingAllChoicesBackIsNoAnswer() {
        Question question = QuestionTexts.read(MANY);
        assertThat(Questions.accept(question, chosen(""))).isNull();
        assertThat(Questions.grade(question, chosen(""))).isInstanceOf(Grade.Incomplete.class);
    }

    @Test
    void neitherTheOrderOfChoicesNorOfOptionsChangesTheScore() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            List<String> lines = new ArrayList<>(
                    MANY.lines().filter(line -> line.startsWith("  -")).toList());
            Collections.shuffle(lines, random);
            Question mixed =
                    QuestionTexts.read(MANY.substring(0, MANY.indexOf("  -")) + String.join("\n", lines) + "\n");
            List<String> ids = new ArrayList<>(List.of("venus", "earth", "moon"));
            Collections.shuffle(ids, random);
            assertThat(review(mixed, String.join(" ", ids)).get("fraction").asDouble())
                    .isEqualTo(0.3333);
        }
    }

    @Test
    void theRightOptionStandsInEachPlaceEquallyOften() {
        for (String id : List.of("planets", "kursk-where", "q-1", "q-2", "a")) {
            var question = (ChoiceQuestion) QuestionTexts.read(ONE.replace("id: planets", "id: " + id));
            int[] places = new int[4];
            for (long seed = 0; seed < 1_000; seed++) {
                List<String> order = ChoiceViews.inOrder(question, seed).stream()
                        .map(ChoiceQuestion.Option::id)
                        .toList();
                places[order.indexOf("venus")]++;
            }
            double chiSquare = 0;
            for (int n : places) {
                chiSquare += (n - 250.0) * (n - 250.0) / 250;
            }
            assertThat(chiSquare).as(id).isLessThan(16.27); // 3 degrees of freedom, 0.001
        }
    }

    @Test
    void pinnedOptionsKeepTheirPlaceAndOthersMove() {
        var question = (ChoiceQuestion) QuestionTexts.read(ONE.replace("Ceres,", "Ceres, pin: true,"));
        List<List<String>> orders = new ArrayList<>();
        for (long seed = 0; seed < 100; seed++) {
            orders.add(ChoiceViews.inOrder(question, seed).stream()
                    .map(ChoiceQuestion.Option::id)
                    .toList());
        }
        assertThat(orders).allMatch(order -> order.getLast().equals("ceres"));
        assertThat(orders.stream().distinct()).hasSize(6);
    }

    @Test
    void anOptionPinnedInTheMiddleStaysThere() {
        var question = (ChoiceQuestion) QuestionTexts.read(ONE.replace("The Moon,", "The Moon, pin: true,"));
        for (long seed = 0; seed < 100; seed++) {
            assertThat(ChoiceViews.inOrder(question, seed).get(1).id()).isEqualTo("moon");
        }
    }

    @Test
    void withoutShuffleTheOrderOfTheFileStays() {
        JsonNode view = Questions.publicView(QuestionTexts.read(ONE + "shuffle: no\n"), 5);
        assertThat(view.get("options").findValuesAsString("id")).containsExactly("venus", "moon", "pluto", "ceres");
    }

    @ParameterizedTest
    @CsvSource({
        "'correct: true, ', '', No option is right",
        "'The Moon, ', 'The Moon, correct: true, ', 2 options are right",
        "', feedback: Dwarf.', '', \"feedback\" is missing",
        "id: moon, id: venus, stands here twice",
        "id: moon, id: wrong, gives the key away",
        "id: moon, id: a-correct, gives the key away",
        "id: moon, id: 'yes', gives the key away",
        "id: moon, id: The Moon, cannot be an id",
        "text: The Moon, text: '[Moon](claim:C01)', could show the key",
        "feedback: Dwarf., 'feedback: Dwarf., why: x', The field \"why\" is not known",
        "correct: true, correct: maybe, is not a value of \"correct\"",
        "kind: choice, 'kind: choice\nselect: two', 'Use one of: many, one.'",
        "kind: choice, 'kind: choice\nmarking: correct-minus-wrong', 'Use one of: all-or-nothing.'"
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(QuestionTexts.problemsOf(ONE.replace(written, mistake)))
                .isNotEmpty()
                .first()
                .asString()
                .contains(problem);
    }

    @Test
    void aChoiceHasTwoToNineOptions() {
        String options = ONE.substring(0, ONE.indexOf("  - { id: moon"));
        assertThat(QuestionTexts.problemsOf(options)).singleElement().asString().contains("2 to 9 options, not 1");
        StringBuilder ten = new StringBuilder(ONE);
        for (int i = 0; i < 6; i++) {
            ten.append("  - { id: x%d, text: X, feedback: No. }\n".formatted(i));
        }
        assertThat(QuestionTexts.problemsOf(ten.toString()))
                .singleElement()
                .asString()
                .contains("not 10");
    }

    @Test
    void optionsOfAnotherShapeAreReportedOnce() {
        String none = ONE.substring(0, ONE.indexOf("options:"));
        assertThat(QuestionTexts.problemsOf(none)).singleElement().asString().contains("\"options\" is missing");
        assertThat(QuestionTexts.problemsOf(none + "options: venus, moon\n"))
                .singleElement()
                .asString()
                .contains("should be a list");
        assertThat(QuestionTexts.problemsOf(none + "options: []\n"))
                .singleElement()
                .asString()
                .contains("not 0");
    }
}
