package app.salient.study.correction;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.lesson.SampleCourse;
import app.salient.study.Remedy;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A corrected fact regrades, with a trail. */
abstract class CorrectionContract extends CorrectedAnswersOfTwo {
    @Test
    void saysWhatAChangedKeyTouches() {
        var change = undecided();
        assertThat(change.attempts()).isGreaterThanOrEqualTo(2);
        assertThat(change.marksThatDiffer()).isGreaterThanOrEqualTo(2);
        assertThat(change.passage()).isEqualTo("01-reading-the-sea#twice-a-day");
        assertThat(change.differences())
                .extracting(Difference::field)
                .containsExactlyInAnyOrder("options/once/correct", "options/twice/correct");
    }

    @Test
    void triesADecisionWithoutStoringAnything() {
        var run = as(instructor, () -> correcting.dryRun(undecided().plan(Remedy.RESCORE, true)));
        assertThat(rowOf(run, ofRight).after()).isZero();
        assertThat(rowOf(run, ofWrong).after()).isEqualTo(1);
        assertThat(rowOf(run, ofWrong).totalAfter())
                .isEqualTo(rowOf(run, ofWrong).totalBefore() + 1);
        assertThat(marks(right, ofRight).earned()).isEqualTo(1);
        assertThat(undecided().from()).isNotEmpty();
    }

    @Test
    void doesWhatTheDryRunSaid() {
        for (Remedy remedy : Remedy.values()) {
            for (boolean mayLower : new boolean[] {false, true}) {
                var plan = undecided().plan(remedy, mayLower);
                var run = as(instructor, () -> correcting.dryRun(plan));
                var decision = as(instructor, () -> correcting.decide(plan, BECAUSE));
                if (run.lowered() > 0 && !mayLower) {
                    assertThat(decision).isEqualTo(new Decision.WouldLower(run.lowered()));
                    continue;
                }
                UUID made = idOf(decision);
                for (var row : run.rows()) {
                    Visitor owner = row.attempt().equals(ofRight) ? right : wrong;
                    if (row.attempt().equals(ofRight) || row.attempt().equals(ofWrong)) {
                        var marks = marks(owner, row.attempt());
                        assertThat(marks.earned()).as(remedy + " " + mayLower).isEqualTo(row.totalAfter());
                        assertThat(marks.possible()).as(remedy + " " + mayLower).isEqualTo(row.possibleAfter());
                    }
                }
                as(instructor, () -> correcting.undo(made));
            }
        }
    }

    @Test
    void dropsAQuestionForAll() {
        double possible = marks(right, ofRight).possible();
        decide(Remedy.DROP, true);
        assertThat(marks(right, ofRight).possible()).isEqualTo(possible - 1);
        assertThat(marks(right, ofRight).earned()).isZero();
    }

    @Test
    void tellsThoseWhoseMarksItChangedUntilTheyPutItAway() {
        decide(Remedy.RESCORE, false);
        assertThat(as(right, () -> news.own())).isEmpty();
        var told = as(wrong, () -> news.own());
        assertThat(told).singleElement().satisfies(item -> {
            assertThat(item.because()).isEqualTo(BECAUSE);
            assertThat(item.before()).isEqualTo("0 of 1");
            assertThat(item.after()).isEqualTo("1 of 1");
        });
        as(right, () -> {
            news.seen(told.getFirst().id());
            return true;
        });
        assertThat(as(wrong, () -> news.own()))
                .as("somebody else cannot put it away")
                .hasSize(1);
        as(wrong, () -> {
            news.seen(told.getFirst().id());
            return true;
        });
        assertThat(as(wrong, () -> news.own())).isEmpty();
    }

    @Test
    void showsTheAnswerAsItWasSeenAndAsCorrected() {
        decide(Remedy.RESCORE, false);
        var item = as(wrong, () -> studying.sheet(ofWrong)).items().getFirst();
        var corrected = Objects.requireNonNull(item.news());
        assertThat(Objects.requireNonNull(item.review()).get("outcome").asString())
                .isEqualTo("wrong");
        assertThat(Objects.requireNonNull(corrected.review()).get("outcome").asString())
                .isEqualTo("right");
    }

    @Test
    void reachesAnAttemptThatWasOpenWhileItWasDecided() {
        course.turnTheKeyBack();
        var late = guest();
        var open = course.answered(late, "once");
        course.turnTheKey();
        decide(Remedy.RESCORE, false);
        as(late, () -> studying.handIn(open));
        assertThat(marks(late, open).earned()).isEqualTo(1);
    }

    @Test
    void canGiveFullMarksForAQuestionThatIsGone() {
        course.renameTheQuestion();
        var gone = undecided();
        assertThatThrownBy(() -> gone.plan(Remedy.RESCORE, true)).isInstanceOf(IllegalArgumentException.class);
        decide(Remedy.FULL_MARKS, false);
        assertThat(marks(wrong, ofWrong).earned()).isEqualTo(1);
        new SampleCourse(FOLDER).replace(SampleCourse.QUIZ, "id: sea-one\n", "id: sea-1\n");
    }

    @Test
    void saysWhichClaimsHaveAnotherVerdictThanWhenTheyWereAskedAbout() {
        assertThat(as(instructor, () -> claims.all())).isEmpty();
        course.changeTheVerdict();
        assertThat(as(instructor, () -> claims.all())).singleElement().satisfies(change -> {
            assertThat(change.changesVerdict()).isTrue();
            assertThat(change.passages()).isPositive();
            assertThat(change.questions()).contains("sea-1");
            assertThat(change.attempts()).isGreaterThanOrEqualTo(2);
        });
        int before = as(instructor, () -> claims.all()).getFirst().attempts();
        clock.forward(Duration.ofSeconds(1));
        course.start(guest());
        assertThat(as(instructor, () -> claims.all()).getFirst().attempts())
                .as("who is asked now sees the new verdict")
                .isEqualTo(before);
        new SampleCourse(FOLDER).replace("claims.yaml", "verdict: contested", "verdict: accurate");
    }
}
