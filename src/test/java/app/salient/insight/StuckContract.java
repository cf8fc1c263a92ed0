package app.salient.insight;

import static app.salient.insight.SeaClass.SEA;
import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptId;
import app.salient.study.Counting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is stuck follows the attempt that the class counts, as the matrix does; on a real database. */
abstract class StuckContract extends SeaClassContract {
    @Autowired
    ClassInsight insight;

    @Autowired
    Assigning assigning;

    @Test
    void theBestCountsWhereNothingElseIsSaid() {
        tries("10000", "11111", "00000");
        assertThat(stuckIn()).isEmpty();
    }

    @Test
    void theFirstOrTheLastCountsWhereTheAssignmentSaysSo() {
        assign(Counting.FIRST);
        var first = tries("10000", "11111").getFirst();
        assertThat(stuckIn()).containsExactly(first);
        var other = sea.of(teacher);
        card = other;
        assign(Counting.LAST);
        var last = tries("11111", "00000").getLast();
        assertThat(stuckIn()).containsExactly(last);
    }

    @Test
    void aBetterLastTryIsNoLongerStuck() {
        assign(Counting.LAST);
        tries("00000", "11111");
        assertThat(stuckIn()).isEmpty();
    }

    @Test
    void saysTheSamePointsAsTheMatrix() {
        for (Counting counting : Counting.values()) {
            card = sea.of(teacher);
            assign(counting);
            tries("10000", "11000", "00000");
            var dashboard = as(teacher, () -> insight.dashboard(card.id())).orElseThrow();
            var inMatrix = dashboard.progress().students().getFirst().in(SEA).best();
            assertThat(dashboard.stuck())
                    .as(counting.name())
                    .singleElement()
                    .satisfies(stuck ->
                            assertThat(inMatrix).contains(new ClassProgress.Score(stuck.earned(), stuck.possible())));
        }
    }

    private void assign(Counting counting) {
        var plan = new AssignmentPlan(
                SEA, Delivery.HOMEWORK, null, null, null, null, Audience.EVERYBODY.value(), null, counting);
        assertThat(as(teacher, () -> assigning.assign(card.id(), plan))).isInstanceOf(Assigning.Outcome.Done.class);
    }

    private List<AttemptId> tries(String... right) {
        var anna = sea.joined(card, "Anna");
        return List.of(right).stream().map(one -> sea.take(anna, SEA, one)).toList();
    }

    private List<AttemptId> stuckIn() {
        return as(teacher, () -> insight.dashboard(card.id())).orElseThrow().stuck().stream()
                .map(Stuck::attempt)
                .toList();
    }
}
