package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/** What the grader of every kind promises, over generated questions and responses. A new kind says how to generate its own. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
public abstract class GraderProperties<Q extends Question, R extends Response> {
    protected abstract QuestionKind<Q, R> kind();

    /** From the fewest parts to the most, by each marking rule. */
    protected abstract Arbitrary<Q> questions();

    /** From nothing right to all right; some parts may be left open. */
    protected abstract Arbitrary<R> responses(Q question);

    /** The response with one more part right, for each part that is wrong or missing; none when all are right. */
    protected abstract List<R> mended(Q question, R response);

    /** The same question with its parts listed in another order, where that order is not the key. */
    protected abstract Q rearranged(Q question, Random random);

    /** Whether a person or time has to decide first. */
    protected boolean awaits(Q question) {
        return false;
    }

    /** Whether the order of a list in the response is what was asked for. */
    protected boolean orderIsTheAnswer() {
        return false;
    }

    @Provide
    Arbitrary<Tried<Q, R>> tries() {
        return questions()
                .flatMap(question -> Combinators.combine(responses(question), Arbitraries.longs())
                        .as((response, chance) -> new Tried<>(question, response, chance)));
    }

    private String json(R response) {
        return ResponseJson.write(kind().writeResponse(response));
    }

    private static double score(Question question, String json) {
        return Questions.grade(question, Questions.accept(question, json)).earned();
    }

    private double score(Q question, R response) {
        return score(question, json(response));
    }

    private double full(Q question) {
        return awaits(question) ? 0 : 1;
    }

    @Property
    void theGeneratedQuestionsCouldStandInACourse(@ForAll("tries") Tried<Q, R> tried) {
        assertThat(Questions.fromCanonical(Questions.canonical(tried.question())))
                .isEqualTo(tried.question());
    }

    @Property
    void everyScoreLiesBetweenZeroAndOne(@ForAll("tries") Tried<Q, R> tried) {
        assertThat(score(tried.question(), tried.response())).isNotNaN().isBetween(0.0, 1.0);
    }

    /** Callers never ask it about a response that says nothing; it would have an answer all the same. */
    @Property
    void theGraderItselfGivesNothingForNothingAndElseTheGradeOfTheAnswer(@ForAll("tries") Tried<Q, R> tried) {
        R response = kind().readResponse(tried.question(), ResponseJson.read(json(tried.response())));
        Grade grade = kind().grader().grade(tried.question(), response);
        if (kind().isEmpty(response)) {
            assertThat(grade.earned()).isZero();
        } else {
            assertThat(grade).isEqualTo(Questions.grade(tried.question(), json(tried.response())));
        }
    }

    @Property
    void theKeyScoresOne(@ForAll("tries") Tried<Q, R> tried) {
        Q question = tried.question();
        String key = Questions.sampleResponse(question, true, tried.random());
        assertThat(score(question, key)).isEqualTo(full(question));
        assertThat(Questions.grade(question, key))
                .isInstanceOf(awaits(question) ? Grade.Awaiting.class : Grade.Scored.class);
    }

    @Property
    void aPlausiblyWrongResponseScoresLessThanOne(@ForAll("tries") Tried<Q, R> tried) {
        String wrong = Questions.sampleResponse(tried.question(), false, tried.random());
        assertThat(score(tried.question(), wrong)).isLessThan(1);
    }

    @Property
    void theOrderOfIdsInTheResponseNeverMatters(@ForAll("tries") Tried<Q, R> tried) {
        Q question = tried.question();
        String other = Rearranged.atRandom(json(tried.response()), tried.random(), !orderIsTheAnswer());
        assertThat(Questions.accept(question, other)).isEqualTo(Questions.accept(question, json(tried.response())));
        assertThat(Questions.grade(question, other)).isEqualTo(Questions.grade(question, json(tried.response())));
    }

    @Property
    void theOrderOfPartsInTheQuestionNeverMatters(@ForAll("tries") Tried<Q, R> tried) {
        Q other = rearranged(tried.question(), tried.random());
        assertThat(score(other, tried.response())).isEqualTo(score(tried.question(), tried.response()));
    }

    @Property
    void theOrderAnAttemptShowsNeverMatters(@ForAll("tries") Tried<Q, R> tried) {
        ObjectNode view = Questions.publicView(tried.question(), tried.chance());
        String asShown = Rearranged.asShown(json(tried.response()), view, !orderIsTheAnswer());
        assertThat(score(tried.question(), asShown)).isEqualTo(score(tried.question(), tried.response()));
    }

    @Property
    void mendingPartByPartNeverLowersTheScoreAndEndsAtTheFullOne(@ForAll("tries") Tried<Q, R> tried) {
        Q question = tried.question();
        R response = tried.response();
        Random random = tried.random();
        for (List<R> next = mended(question, response); !next.isEmpty(); next = mended(question, response)) {
            double before = score(question, response);
            assertThat(next).allMatch(better -> score(question, better) >= before);
            response = next.get(random.nextInt(next.size()));
        }
        assertThat(score(question, response)).isEqualTo(full(question));
    }

    @Property
    void whatIsAcceptedIsAcceptedAgainUnchangedAndGradedAlike(@ForAll("tries") Tried<Q, R> tried) {
        String sent = json(tried.response());
        String stored = Questions.accept(tried.question(), sent);
        assertThat(Questions.accept(tried.question(), stored == null ? "null" : stored))
                .isEqualTo(stored);
        assertThat(Questions.grade(tried.question(), stored)).isEqualTo(Questions.grade(tried.question(), sent));
    }

    @Property
    void hintsNeverRaiseAScoreAndNeverTakeItBelowZero(@ForAll("tries") Tried<Q, R> tried) {
        double before = score(tried.question(), tried.response());
        for (int taken = 0; taken <= 6; taken++) {
            double after = Questions.grade(tried.question(), json(tried.response()), taken)
                    .earned();
            assertThat(after).isBetween(0.0, before);
            before = after;
        }
    }

    @Property
    void noPublicViewHoldsAFeedback(@ForAll("tries") Tried<Q, R> tried) {
        assertThat(Questions.canonical(tried.question())).contains(Texts.CANARY);
        assertThat(Questions.publicView(tried.question(), tried.chance()).toString())
                .doesNotContainIgnoringCase(Texts.CANARY);
    }
}
