package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What every kind of question promises. A new kind is tested by extending this. */
public abstract class QuestionKindContract<Q extends Question, R extends Response>
        extends HostileResponseContract<Q, R> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The revision of the example, written down: if it changes, every stored answer loses its question. */
    protected abstract String exampleRevision();

    /** Texts of the example's key that must not show before grading, beyond all feedback. */
    protected abstract List<String> keyTexts();

    /** Whether a response is graded at once; false where a person or time has to decide. */
    protected boolean gradesAtOnce() {
        return true;
    }

    private static JsonNode review(Question question, String response) {
        return Questions.review(question, response, Questions.grade(question, response), NOWHERE);
    }

    @Test
    void theKindIsInTheList() {
        assertThat(Kinds.BY_NAME.get(kind().name())).isInstanceOf(kind().getClass());
        assertThat(Questions.kindOf(example())).isEqualTo(kind().name());
        assertThat(kind().name()).matches("[a-z]{3,20}");
    }

    @Test
    void writingAndReadingTheExampleGivesItBack() {
        String canonical = Questions.canonical(example());
        Question again = Questions.fromCanonical(canonical);
        assertThat(again).isEqualTo(example());
        assertThat(Questions.canonical(again)).isEqualTo(canonical);
    }

    @Test
    void theRevisionOfTheExampleNeverChanges() {
        assertThat(Questions.revision(example())).isEqualTo(exampleRevision());
    }

    @Test
    void theOrderOfFieldsInTheFileDoesNotMatter() {
        ObjectNode tree = (ObjectNode) JSON.readTree(Questions.canonical(example()));
        ObjectNode backwards = JSON.createObjectNode();
        new ArrayList<>(tree.properties()).reversed().forEach(field -> backwards.set(field.getKey(), field.getValue()));
        assertThat(Questions.revision(Questions.fromCanonical(backwards.toString())))
                .isEqualTo(exampleRevision());
    }

    @Test
    void everyChangeOfAnyTextChangesTheRevision() {
        List<String> paths = new ArrayList<>();
        Leaves.rewrite(example(), (path, text) -> {
            paths.add(path);
            return text;
        });
        Set<String> revisions = new HashSet<>(Set.of(exampleRevision()));
        int prose = 0;
        for (int leaf = 0; leaf < paths.size(); leaf++) {
            if (Leaves.isProse(paths.get(leaf))) {
                revisions.add(Questions.revision(changed(leaf)));
                prose++;
            }
        }
        assertThat(prose).isGreaterThan(5);
        assertThat(revisions).hasSize(prose + 1);
    }

    private Question changed(int leaf) {
        int[] next = {0};
        return Leaves.rewrite(example(), (path, text) -> next[0]++ == leaf ? text + " changed" : text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"kind\":\"choice\"}", "nonsense", "[[[[[[[[[["})
    void aTextThatIsNoStoredQuestionIsRefused(String text) {
        assertThatThrownBy(() -> Questions.fromCanonical(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRightResponseScoresOne() {
        Grade grade = Questions.grade(example(), Questions.accept(example(), right()));
        if (gradesAtOnce()) {
            assertThat(grade.earned()).isEqualTo(1);
            assertThat(review(example(), right()).get("outcome").asString()).isEqualTo("right");
        } else {
            assertThat(grade).isInstanceOf(Grade.Awaiting.class);
            assertThat(review(example(), right()).get("outcome").asString()).isEqualTo("awaiting");
        }
    }

    @Test
    void wrongResponsesScoreLess() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String wrong = Questions.sampleResponse(example(), false, random);
            assertThat(Questions.accept(example(), wrong)).isEqualTo(wrong);
            assertThat(Questions.grade(example(), wrong))
                    .isInstanceOf(gradesAtOnce() ? Grade.Scored.class : Grade.Awaiting.class)
                    .satisfies(grade -> assertThat(grade.earned()).as(wrong).isLessThan(1));
        }
    }

    @Test
    void noAnswerIsIncompleteAndEarnsNothing() {
        Grade grade = Questions.grade(example(), null);
        assertThat(grade).isInstanceOf(Grade.Incomplete.class);
        assertThat(grade.earned()).isZero();
        ObjectNode review = Questions.review(example(), null, grade, NOWHERE);
        assertThat(review.get("outcome").asString()).isEqualTo("unanswered");
        assertThat(review.get("worked").asString()).isEqualTo("No answer: 0 of 1");
    }

    @Test
    void nullMeansNoAnswer() {
        assertThat(Questions.accept(example(), "null")).isNull();
        assertThat(Questions.accept(example(), " null ")).isNull();
    }

    @Test
    void storedResponsesSurviveAnUnknownField() {
        ObjectNode json = (ObjectNode) JSON.readTree(right());
        json.putObject("later").putArray("version").add(2);
        assertThat(Questions.grade(example(), json.toString())).isEqualTo(Questions.grade(example(), right()));
        assertThat(Questions.accept(example(), json.toString())).isEqualTo(right());
    }

    @Test
    void whatIsAcceptedIsAcceptedAgainUnchanged() {
        assertThat(Questions.accept(example(), Objects.requireNonNull(Questions.accept(example(), right()))))
                .isEqualTo(right());
    }

    @Test
    void noPublicViewHoldsKeyFeedbackOrSources() {
        Question canary = Leaves.rewrite(example(), (path, text) -> switch (path) {
            case "/about" -> "CANARY" + text;
            case "/passage" -> "01-canary#canary";
            default -> Leaves.isHidden(path) ? "Canary. " + text : text;
        });
        for (long seed = 0; seed < 50; seed++) {
            String view = Questions.publicView(canary, seed).toString();
            assertThat(view).doesNotContainIgnoringCase("canary");
            keyTexts().forEach(key -> assertThat(view).doesNotContain(key));
            assertThat(view)
                    .doesNotContain(
                            "\"correct\"", "\"feedback\"", "\"key\"", "\"answer\"", "\"range\"", "\"tolerance\"")
                    .doesNotContain(
                            "\"near\"", "\"explanation\"", "\"refutation\"", "\"about\"", "\"passage\"", "\"pin\"");
        }
    }

    @Test
    void aPublicViewIsTheSameForTheSameSeed() {
        assertThat(Questions.publicView(example(), 42)).isEqualTo(Questions.publicView(example(), 42));
    }

    @Test
    void aPublicViewHasWhatEveryKindShows() {
        ObjectNode view = Questions.publicView(example(), 1);
        assertThat(view.get("id").asString()).isEqualTo(example().id().value());
        assertThat(view.get("kind").asString()).isEqualTo(kind().name());
        assertThat(view.get("prompt").asString()).startsWith("<p>");
        assertThat(view.get("points").asDouble()).isEqualTo(example().stem().points());
        assertThat(view.get("marking").asString()).isEqualTo(example().marking().sentence());
        assertThat(view.get("certainty").isBoolean()).isTrue();
    }

    @Test
    void everyFeedbackIsShownByOneReviewOrAnother() {
        Set<String> canaries = new HashSet<>();
        Question marked = Leaves.rewrite(example(), (path, text) -> {
            if (!Leaves.isHidden(path)) {
                return text;
            }
            String canary = "canary" + canaries.size() + "x";
            canaries.add(canary);
            return canary;
        });
        Random random = new Random(3);
        StringBuilder shown = new StringBuilder(
                review(marked, Questions.sampleResponse(marked, true, random)).toString());
        for (int i = 0; i < 100; i++) {
            shown.append(review(marked, Questions.sampleResponse(marked, false, random)));
        }
        assertThat(canaries).isNotEmpty();
        assertThat(shown).contains(canaries);
    }

    @Test
    void aReviewHasWhatEveryKindShowsAndNoNaN() {
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            String response = Questions.sampleResponse(example(), i % 2 == 0, random);
            ObjectNode review = Questions.review(
                    example(),
                    response,
                    Questions.grade(example(), response),
                    passage -> Optional.of(new Questions.PassageLinks.Link("/lesson/example#planets", "Planets")));
            assertThat(review.toString()).doesNotContain("NaN", "Infinity");
            assertThat(JSON.readTree(review.toString())).isNotNull();
            assertThat(review.get("outcome").asString()).isIn("right", "partly", "wrong", "awaiting");
            assertThat(review.get("fraction").asDouble()).isBetween(0.0, 1.0);
            if (gradesAtOnce()) {
                assertThat(review.get("worked").asString()).matches(".+: [0-9.]+ of [0-9]+.*");
            }
            assertThat(review.get("points").asString()).matches("[0-9.]+ of [0-9.]+");
            assertThat(review.get("passage").get("href").asString()).isEqualTo("/lesson/example#planets");
            assertThat(review.get("refutation").propertyNames()).containsExactly("believed", "fails", "holds");
        }
    }

    @Test
    void countsWhatTheRightResponseSaysAsRight() {
        var picked = Questions.picked(example(), right());
        assertThat(picked)
                .allSatisfy(pick -> assertThat(pick.right() || !gradesAtOnce()).isTrue());
        assertThat(Questions.picked(example(), null)).isEmpty();
        assertThat(Questions.picks(example())).doesNotHaveDuplicates();
    }

    @Test
    void whatIsCountedOfAnyResponseIsAmongWhatItsPartOffers() {
        var offered = Questions.picks(example());
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            String response = Questions.sampleResponse(example(), i % 4 == 0, random);
            for (Pick pick : Questions.picked(example(), response)) {
                boolean open = offered.stream().noneMatch(other -> other.part().equals(pick.part()));
                assertThat(open || offered.contains(pick)).as(pick.toString()).isTrue();
            }
        }
    }

    /** Whether a card shows all texts that the screen shows; false where one would give the answer away, or none can be chosen. */
    protected boolean aCardOffersAll() {
        return true;
    }

    @Test
    void aCardOffersWhatTheScreenOffersAndDoesNotGiveTheAnswerAway() {
        List<String> offered = Questions.offered(example());
        assertThat(Questions.offered(example())).isEqualTo(offered);
        if (!offered.isEmpty()) {
            assertThat(offered).isNotEqualTo(Questions.keyLines(example()));
        }
        String card = Jsoup.parse(MarkdownHtml.block(new Markdown(String.join("\n\n", offered))))
                .text();
        var shown = Questions.publicView(example(), 3).findValuesAsString("text");
        if (aCardOffersAll()) {
            assertThat(shown)
                    .allSatisfy(
                            text -> assertThat(card).contains(Jsoup.parse(text).text()));
        }
    }

    @Test
    void htmlInAnyTextIsShownAsTextNeverAsMarkup() {
        Question hostile = Leaves.rewrite(
                example(),
                (path, text) -> Leaves.isProse(path) ? "<img src=x onerror=alert(1)>" + Leaves.marks(text) : text);
        Random random = new Random(11);
        for (int i = 0; i < 50; i++) {
            String response = Questions.sampleResponse(hostile, i == 0, random);
            assertThat(Questions.publicView(hostile, i).toString()).doesNotContain("<img");
            assertThat(review(hostile, response).toString()).doesNotContain("<img");
        }
    }
}
