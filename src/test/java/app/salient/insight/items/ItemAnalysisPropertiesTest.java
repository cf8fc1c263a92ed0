package app.salient.insight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.salient.study.Certainty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a class has answered, the figures stay in their ranges and do not depend on who is listed first. */
class ItemAnalysisPropertiesTest {
    @Provide
    Arbitrary<List<Sitting>> classes() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(questions -> sitting(questions).list().ofMinSize(0).ofMaxSize(30));
    }

    private static Arbitrary<Sitting> sitting(int questions) {
        Arbitrary<Double> share = Arbitraries.of(0.0, 0.25, 1 / 3.0, 0.5, 1.0);
        Arbitrary<Certainty> certainty = Arbitraries.of(Certainty.class).injectNull(0.3);
        return Combinators.combine(
                        share.list().ofSize(questions), certainty.list().ofSize(questions))
                .as((shares, sure) -> {
                    List<Marked> answers = new ArrayList<>();
                    for (int i = 0; i < questions; i++) {
                        answers.add(new Marked("q" + i, "r", shares.get(i), sure.get(i)));
                    }
                    return new Sitting("s", "quiz", answers);
                });
    }

    @Property
    void everyFigureStaysInItsRange(@ForAll("classes") List<Sitting> sittings) {
        for (ItemFigures item : ItemAnalysis.of(sittings)) {
            assertThat(item.n()).isEqualTo(sittings.size());
            assertThat(item.facility()).isBetween(0.0, 1.0);
            item.discrimination().ifPresent(r -> assertThat(r).isBetween(-1.0, 1.0));
            assertThat(item.certainty().n()).isBetween(0, item.n());
            assertThat(item.certainty().sureAndWrong()).isBetween(0.0, 1.0);
            assertThat(item.flags().isEmpty() || item.hasEnough()).isTrue();
        }
        var quiz = QuizFigures.of(sittings);
        assertThat(quiz.tenths()).hasSize(10);
        assertThat(java.util.Arrays.stream(quiz.tenths()).sum()).isEqualTo(sittings.size());
        quiz.spread().ifPresent(spread -> {
            assertThat(spread.mean()).isBetween(spread.least() - 1e-9, spread.most() + 1e-9);
            assertThat(spread.median()).isBetween(spread.least(), spread.most());
        });
        quiz.reliability().ifPresent(reliability -> {
            assertThat(reliability.alpha()).isLessThanOrEqualTo(1);
            assertThat(reliability.error()).isNotNegative();
        });
    }

    @Property
    void theOrderOfStudentsAndAnswersDoesNotMatter(@ForAll("classes") List<Sitting> sittings, @ForAll long seed) {
        var random = new Random(seed);
        List<Sitting> mixed = new ArrayList<>(sittings.stream()
                .map(sitting -> {
                    var answers = new ArrayList<>(sitting.answers());
                    Collections.shuffle(answers, random);
                    return new Sitting(sitting.id(), sitting.quizId(), answers);
                })
                .toList());
        Collections.shuffle(mixed, random);
        var one = ItemAnalysis.of(sittings);
        var other = ItemAnalysis.of(mixed);
        assertThat(other).hasSameSizeAs(one);
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i).questionId()).isEqualTo(one.get(i).questionId());
            assertThat(other.get(i).facility()).isCloseTo(one.get(i).facility(), within(1e-9));
            assertThat(other.get(i).certainty()).isEqualTo(one.get(i).certainty());
            assertThat(other.get(i).discrimination().isPresent())
                    .isEqualTo(one.get(i).discrimination().isPresent());
            assertThat(other.get(i).discrimination().orElse(0))
                    .isCloseTo(one.get(i).discrimination().orElse(0), within(1e-9));
        }
    }

    @Property
    void doublingTheClassChangesNoFacility(@ForAll("classes") List<Sitting> sittings) {
        List<Sitting> twice = new ArrayList<>(sittings);
        twice.addAll(sittings);
        var one = ItemAnalysis.of(sittings);
        var both = ItemAnalysis.of(twice);
        for (int i = 0; i < one.size(); i++) {
            assertThat(both.get(i).n()).isEqualTo(2 * one.get(i).n());
            assertThat(both.get(i).facility()).isCloseTo(one.get(i).facility(), within(1e-9));
        }
    }
}
