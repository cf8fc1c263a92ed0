package app.salient.insight;

import static app.salient.insight.SeaClass.SEA;
import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.classroom.ClassLife;
import app.salient.classroom.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** All answers of a class, one after the other, on a real database. */
abstract class ClassAnswersContract extends SeaClassContract {
    @Autowired
    ClassAnswers answers;

    @Autowired
    ClassLife life;

    private final List<GivenAnswer> taken = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void givesEachAnswerOfEachAttemptWithTheQuestionAsItWasAsked() {
        var bo = sea.joined(card, "Bo");
        sea.take(bo, SEA, "10");
        sea.take(bo, SEA, "11111");
        sea.take(sea.joined(card, "Anna"), SEA, "1");
        assertThat(each(teacher, Integer.MAX_VALUE)).contains(true);
        assertThat(taken).hasSize(18);
        assertThat(taken).extracting(GivenAnswer::student).startsWith("Anna").endsWith("Bo");
        var first = taken.stream()
                .filter(one -> one.student().equals("Bo") && one.attempt() == 1)
                .toList();
        assertThat(first)
                .extracting(one -> one.question().id().value())
                .containsExactly("sea-1", "sea-2", "sea-3", "sea-4", "sea-5", "sea-order");
        assertThat(first).extracting(GivenAnswer::points).containsExactly(1.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(first.get(1).response()).contains("once");
        assertThat(first.get(2).response()).isNull();
        assertThat(first.get(2).outcome()).isEqualTo("INCOMPLETE");
        assertThat(taken).extracting(GivenAnswer::attempt).contains(2);
    }

    @Test
    void saysHowFarItIsAndStopsWhenTold() {
        for (int i = 0; i < 45; i++) {
            sea.take(sea.joined(card, "Student " + (10 + i)), SEA, "");
        }
        assertThat(each(teacher, Integer.MAX_VALUE)).contains(true);
        assertThat(told).containsExactly("0 of 45", "20 of 45", "40 of 45", "45 of 45");
        int all = taken.size();
        taken.clear();
        assertThat(each(teacher, 20)).contains(false);
        assertThat(taken).hasSizeLessThan(all).hasSize(20 * 6);
    }

    @Test
    void isNotWholeWhenTheClassIsDeletedMeanwhile() {
        sea.take(sea.joined(card, "Anna"), SEA, "1");
        var whole = as(
                teacher,
                () -> each(taken::add, (done, of) -> {
                    life.delete(card.id(), true);
                    return true;
                }));
        assertThat(whole).contains(false);
    }

    @Test
    void passesOnThatTheDiskIsFull() {
        sea.take(sea.joined(card, "Anna"), SEA, "1");
        assertThatThrownBy(() -> as(
                        teacher,
                        () -> each(
                                answer -> {
                                    throw new IOException("No space left on device");
                                },
                                (done, of) -> true)))
                .hasMessageContaining("No space left");
    }

    @Test
    void doesNotExistForAnotherInstructorAndRefusesStudents() {
        var anna = sea.joined(card, "Anna");
        sea.take(anna, SEA, "1");
        assertThat(each(cast.instructor("Mr Other"), Integer.MAX_VALUE)).isEmpty();
        assertThat(taken).isEmpty();
        for (Visitor stranger : List.of(anna, cast.admin("Root"))) {
            assertThatThrownBy(() -> each(stranger, Integer.MAX_VALUE)).isInstanceOf(AccessDeniedException.class);
        }
    }

    /** @param until how many students are enough */
    private Optional<Boolean> each(Visitor who, int until) {
        return as(
                who,
                () -> each(taken::add, (done, of) -> {
                    told.add(done + " of " + of);
                    return done < until;
                }));
    }

    private Optional<Boolean> each(ClassAnswers.Taking taking, Progress progress) {
        try {
            return answers.each(card.id(), taking, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
