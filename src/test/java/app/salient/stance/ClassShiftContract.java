package app.salient.stance;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.testing.Cast;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** How a class moved between two askings of a poll: when it is told, how loosely, and to whom. */
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
abstract class ClassShiftContract {
    @Autowired
    Standing standing;

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    ClassLife life;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    private Visitor teacher;
    private ClassroomCard card;
    private final List<Visitor> students = new ArrayList<>();

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Kyiv")));
    }

    @Test
    void tellsNothingOfFour() {
        answer(4, "wall", "no-wall");
        assertThat(toldTo(students.getFirst())).isEmpty();
    }

    @Test
    void tellsOfFiveHowTheyMoved() {
        answer(4, "wall", "no-wall");
        answer(1, "open", "open");
        assertThat(toldTo(students.getFirst()))
                .containsExactly(new ToldShift(
                        "History 9B",
                        0,
                        5,
                        List.of(
                                new ToldShift.Row("no-wall", Share.FEW, Share.MOST),
                                new ToldShift.Row("wall", Share.MOST, Share.FEW))));
        assertThat(toldTo(students.getLast())).isEqualTo(toldTo(students.getFirst()));
    }

    /** Whoever looked before and after the sixth answered would know what the sixth said. */
    @Test
    void tellsOfTheSixthOnlyTogetherWithFourMoreAndOfNobodyTwice() {
        answer(5, "wall", "wall");
        var told = toldTo(students.getFirst());
        answer(4, "no-wall", "no-wall");
        assertThat(toldTo(students.getFirst())).isEqualTo(told);
        answer(1, "no-wall", "no-wall");
        var anew = toldTo(students.getFirst());
        assertThat(anew).hasSize(2).startsWith(told.getFirst());
        assertThat(anew.getLast())
                .isEqualTo(new ToldShift(
                        "History 9B", 1, 5, List.of(new ToldShift.Row("no-wall", Share.MOST, Share.MOST))));
    }

    @Test
    void tellsOfMoreAtATimeInALargeClass() {
        answer(10, "wall", "wall");
        answer(9, "open", "open");
        assertThat(toldTo(students.getFirst())).extracting(ToldShift::answers).containsExactly(5, 5);
        answer(1, "open", "open");
        assertThat(toldTo(students.getFirst())).extracting(ToldShift::answers).containsExactly(5, 5, 10);
    }

    /** Whoever looked before and after somebody left would know what that one had said. */
    @Test
    void tellsTheSameWhenSomebodyLeaves() {
        answer(3, "wall", "wall");
        answer(2, "open", "open");
        var told = toldTo(students.getFirst());
        cast.commit(() -> jdbc.sql("delete from enrolment where learner_id = ?")
                .param(students.get(1).id().value())
                .update());
        answer(1, "open", "open");
        assertThat(toldTo(students.getFirst())).isEqualTo(told).isNotEmpty();
    }

    @Test
    void countsOnlyWhoAnsweredBothTimes() {
        answer(4, "wall", "wall");
        say(join(), Step.AFTER, 1, "wall");
        say(join(), Step.BEFORE, 1, "wall");
        assertThat(toldTo(students.getFirst())).isEmpty();
    }

    @Test
    void tellsOnlyMembersOfTheClassWhoHaveAnsweredThemselves() {
        answer(5, "wall", "wall");
        assertThat(toldTo(join())).isEmpty();
        var stranger = cast.student("Stranger");
        say(stranger, Step.BEFORE, 1, "wall");
        say(stranger, Step.AFTER, 2, "wall");
        assertThat(toldTo(stranger)).isEmpty();
        assertThat(toldTo(teacher)).isEmpty();
    }

    @Test
    void goesWithItsClass() {
        answer(5, "wall", "no-wall");
        assertThat(as(teacher, () -> life.delete(card.id(), true))).isEqualTo(new ClassLife.Deletion.Done());
        assertThat(jdbc.sql("select count(*) from class_shift where classroom_id = ?")
                        .param(card.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Answers both times. */
    private void answer(int people, String before, String after) {
        for (int i = 0; i < people; i++) {
            var who = join();
            say(who, Step.BEFORE, 1, before);
            say(who, Step.AFTER, 2, after);
        }
    }

    private Visitor join() {
        var who = cast.student("Anna");
        as(who, () -> joining.join(card.code()));
        students.add(who);
        return who;
    }

    private void say(Visitor who, Step step, long sequence, String pick) {
        var said = List.of(new Said(step, sequence, pick, Sureness.LOW, "storms", null));
        as(who, () -> standing.keep(StanceContract.LESSON, StanceContract.POLL, OwnStance.keyOf(who.id()), said));
    }

    private List<ToldShift> toldTo(Visitor who) {
        return as(who, () -> standing.own(StanceContract.LESSON, StanceContract.POLL))
                .shifts();
    }
}
