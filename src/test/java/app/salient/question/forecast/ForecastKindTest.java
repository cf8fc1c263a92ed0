package app.salient.question.forecast;

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
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ForecastKindTest extends QuestionKindContract<ForecastQuestion, ForecastResponse> {
    private static final String OPEN = """
            id: comet
            kind: forecast
            prompt: Will a new comet be seen without a telescope this winter?
            explanation: One or two in ten years are that bright.
            about: [C01]
            passage: 01-example#comets
            event: { text: A comet found after today is reported by three observers. }
            closes: 2027-03-01
            feedback: { yes: It was bright enough., no: None was bright enough. }
            """;

    private static final String HAPPENED = OPEN + "settled: { outcome: yes, on: 2027-02-11 }\n";
    private static final String FAILED = OPEN + "settled: { outcome: no, on: 2027-03-02 }\n";

    @Override
    protected QuestionKind<ForecastQuestion, ForecastResponse> kind() {
        return new ForecastKind();
    }

    @Override
    protected boolean aCardOffersAll() {
        return false;
    }

    @Override
    protected String exampleRevision() {
        return "1f59bccfacab6ae5fd8324f299a43823b06f4f6e018006cfe93b9046a9e1ed7f";
    }

    @Override
    protected List<String> keyTexts() {
        return List.of("2023-04-14", "14 April", "Kourou", "\"settled\"", "\"outcome\"");
    }

    private static String forecast(Object probability) {
        return "{\"kind\":\"forecast\",\"probability\":" + probability + "}";
    }

    private static JsonNode review(String yaml, @Nullable Integer probability) {
        Question question = QuestionTexts.read(yaml);
        String stored = probability == null ? null : Questions.accept(question, forecast(probability));
        return Questions.review(question, stored, Questions.grade(question, stored), passage -> Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes | 100 | 1      | right  | the right way. You said 100 %, it happened: 1 − 0² = 1: 1 of 1
            yes | 99  | 0.9999 | partly | the right way. You said 99 %, it happened: 1 − 0.01² = 0.9999: 1 of 1
            yes | 70  | 0.91   | partly | the right way. You said 70 %, it happened: 1 − 0.3² = 0.91: 0.91 of 1
            yes | 51  | 0.7599 | partly | the right way. You said 51 %, it happened: 1 − 0.49² = 0.7599: 0.76 of 1
            yes | 50  | 0.75   | partly | neither way. You said 50 %, it happened: 1 − 0.5² = 0.75: 0.75 of 1
            yes | 49  | 0.7399 | partly | the wrong way. You said 49 %, it happened: 1 − 0.51² = 0.7399: 0.74 of 1
            yes | 5   | 0.0975 | partly | the wrong way. You said 5 %, it happened: 1 − 0.95² = 0.0975: 0.1 of 1
            yes | 0   | 0      | wrong  | the wrong way. You said 0 %, it happened: 1 − 1² = 0: 0 of 1
            no  | 0   | 1      | right  | the right way. You said 0 %, it did not happen: 1 − 0² = 1: 1 of 1
            no  | 30  | 0.91   | partly | the right way. You said 30 %, it did not happen: 1 − 0.3² = 0.91: 0.91 of 1
            no  | 50  | 0.75   | partly | neither way. You said 50 %, it did not happen: 1 − 0.5² = 0.75: 0.75 of 1
            no  | 100 | 0      | wrong  | the wrong way. You said 100 %, it did not happen: 1 − 1² = 0: 0 of 1
            """)
    void aSettledForecastIsScoredByItsDistance(
            String happened, int probability, double fraction, String outcome, String worked) {
        JsonNode review = review(happened.equals("yes") ? HAPPENED : FAILED, probability);
        assertThat(review.get("fraction").asDouble()).isEqualTo(fraction);
        assertThat(review.get("outcome").asString()).isEqualTo(outcome);
        assertThat(review.get("worked").asString()).isEqualTo("Your forecast leant " + worked.replace(" %", "\u00A0%"));
    }

    @ParameterizedTest
    @CsvSource({"yes, 70, true", "yes, 50, false", "yes, 49, false", "no, 49, true", "no, 50, false", "no, 70, false"})
    void theOnePartIsRightOnTheRightSideOfFifty(String happened, int probability, boolean right) {
        Question question = QuestionTexts.read(happened.equals("yes") ? HAPPENED : FAILED);
        assertThat(Questions.grade(question, forecast(probability)))
                .isInstanceOfSatisfying(
                        Grade.Scored.class,
                        grade -> assertThat(grade.parts()).containsExactly(new Grade.Part("forecast", right)));
    }

    @Test
    void anOpenForecastWaitsAndSaysUntilWhen() {
        assertThat(Questions.grade(QuestionTexts.read(OPEN), forecast(70)))
                .isEqualTo(new Grade.Awaiting("Open until 1 March 2027. It is scored once it is settled."));
    }

    @Test
    void theReviewOfAnOpenForecastSaysOnlyWhatWasSaidAndUntilWhen() {
        JsonNode review = review(OPEN, 70);
        assertThat(review.get("outcome").asString()).isEqualTo("awaiting");
        assertThat(review.get("worked").asString()).startsWith("Open until 1 March 2027.");
        assertThat(review.get("probability").asInt()).isEqualTo(70);
        assertThat(review.get("settled").isNull()).isTrue();
        assertThat(review.get("feedback").asString()).isEmpty();
        assertThat(review.toString()).doesNotContain("bright enough");
    }

    @Test
    void onceSettledTheReviewSaysWhatHappenedAndWhen() {
        JsonNode happened = review(HAPPENED, 70);
        assertThat(happened.get("settled").toString())
                .isEqualTo("{\"outcome\":\"yes\",\"on\":{\"date\":\"2027-02-11\",\"text\":\"11 February 2027\"}}");
        assertThat(happened.get("feedback").asString()).isEqualTo("<p>It was bright enough.</p>\n");
        JsonNode failed = review(FAILED, 70);
        assertThat(failed.get("settled").get("outcome").asString()).isEqualTo("no");
        assertThat(failed.get("feedback").asString()).isEqualTo("<p>None was bright enough.</p>\n");
        assertThat(failed.toString()).doesNotContain("It was bright");
    }

    @Test
    void withoutAForecastTheReviewStillSaysWhatHappened() {
        JsonNode review = review(HAPPENED, null);
        assertThat(review.get("outcome").asString()).isEqualTo("unanswered");
        assertThat(review.get("probability").isNull()).isTrue();
        assertThat(review.get("settled").get("outcome").asString()).isEqualTo("yes");
        assertThat(review(OPEN, null).get("settled").isNull()).isTrue();
    }

    @Test
    void theViewIsTheSameWhateverHappened() {
        JsonNode open = Questions.publicView(QuestionTexts.read(OPEN), 1);
        assertThat(open).isEqualTo(Questions.publicView(QuestionTexts.read(HAPPENED), 1));
        assertThat(open).isEqualTo(Questions.publicView(QuestionTexts.read(FAILED), 1));
        assertThat(open.get("closes").toString()).isEqualTo("{\"date\":\"2027-03-01\",\"text\":\"1 March 2027\"}");
        assertThat(open.get("event").asString()).contains("reported by three observers");
        assertThat(open.get("certainty").asBoolean()).isFalse();
    }

    @Test
    void thePromptMaySayItAll() {
        String bare = OPEN.replaceFirst("event: .*\n", "");
        assertThat(Questions.publicView(QuestionTexts.read(bare), 1)
                        .get("event")
                        .isNull())
                .isTrue();
        Question question = QuestionTexts.read(bare);
        assertThat(Questions.fromCanonical(Questions.canonical(question))).isEqualTo(question);
    }

    @Test
    void everyStateSurvivesBeingWrittenAndIsARevisionOfItsOwn() {
        Set<String> revisions = new HashSet<>();
        for (String yaml : List.of(OPEN, HAPPENED, FAILED)) {
            Question question = QuestionTexts.read(yaml);
            assertThat(Questions.fromCanonical(Questions.canonical(question))).isEqualTo(question);
            revisions.add(Questions.revision(question));
        }
        assertThat(revisions).hasSize(3);
    }

    @Test
    void theTextForWhatDidNotComeAboutMayStayOrGo() {
        Question stays = QuestionTexts.read(HAPPENED);
        Question goes = QuestionTexts.read(HAPPENED.replace(", no: None was bright enough.", ""));
        assertThat(goes).isEqualTo(stays);
        assertThat(Questions.canonical(stays)).doesNotContain("None was");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "101",
                "70.0",
                "70.5",
                "0.7",
                "7e1",
                "\"70\"",
                "true",
                "null",
                "[70]",
                "{}",
                "4294967366",
                "99999999999999999999"
            })
    void anythingButAWholeNumberOfPerCentIsRefused(String probability) {
        Question question = QuestionTexts.read(OPEN);
        assertThatThrownBy(() -> Questions.accept(question, forecast(probability)))
                .isInstanceOf(BadResponse.class);
    }

    @Test
    void aMissingProbabilityIsRefusedRatherThanTakenForHalf() {
        Question question = QuestionTexts.read(OPEN);
        assertThatThrownBy(() -> Questions.accept(question, "{\"kind\":\"forecast\"}"))
                .isInstanceOf(BadResponse.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 99, 100})
    void everyWholeNumberOfPerCentIsTaken(int probability) {
        assertThat(Questions.accept(QuestionTexts.read(OPEN), forecast(probability)))
                .isEqualTo(forecast(probability));
    }

    @Test
    void demonstrationClassesForecastOpenEventsToo() {
        Question question = QuestionTexts.read(OPEN);
        Set<String> said = new HashSet<>();
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            String response = Questions.sampleResponse(question, i % 2 == 0, random);
            assertThat(Questions.grade(question, response)).isInstanceOf(Grade.Awaiting.class);
            said.add(response);
        }
        assertThat(said).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "'closes: 2027-03-01\n', '', \"closes\" is missing",
        "closes: 2027-03-01, closes: soon, '\"closes\" should be a day but is \"soon\". Write year, month and day, such as'",
        "closes: 2027-03-01, closes: 2027-02-30, should be a day",
        "closes: 2027-03-01, closes: 1 March 2027, should be a day",
        "closes: 2027-03-01, closes: +12027-03-01, should be a day",
        "on: 2027-02-11, on: then, \"on\" should be a day",
        "', on: 2027-02-11', '', \"on\" is missing",
        "outcome: yes, outcome: maybe, '\"maybe\" is not a value of \"outcome\". Use one of: no, yes.'",
        "'outcome: yes, ', '', \"outcome\" is missing",
        "outcome: yes, 'outcome: yes, by: x', The field \"by\" is not known",
        "'settled: { outcome: yes, on: 2027-02-11 }', 'settled: yes', Expected fields",
        "'yes: It was bright enough., ', '', \"yes\" is missing",
        "yes: It was bright enough., 'yes: x, maybe: y', The field \"maybe\" is not known",
        "'feedback: { yes: It was bright enough., no: None was bright enough. }\n', '', \"feedback\" is missing",
        "text: A comet found after today is reported by three observers., 'text: \"[A](claim:C01) comet\"', could show the key",
        "event: { text, event: { what, \"text\" is missing",
        "kind: forecast, 'kind: forecast\nmarking: per-part', Use one of: brier."
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(HAPPENED).contains(written);
        assertThat(QuestionTexts.problemsOf(HAPPENED.replace(written, mistake)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void anOpenForecastNeedsTheTextForEitherOutcome() {
        assertThat(QuestionTexts.problemsOf(OPEN.replace(", no: None was bright enough.", "")))
                .singleElement()
                .asString()
                .contains("\"no\" is missing");
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        String mistaken = HAPPENED.replace("2027-03-01", "March")
                .replace("2027-02-11", "February")
                .replace("outcome: yes", "outcome: y");
        assertThat(QuestionTexts.problemsOf(mistaken)).hasSize(3);
    }
}
