package app.salient.insight;

import static app.salient.insight.SeaClass.SEA;
import static app.salient.insight.SeaClass.SPRING;
import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.insight.items.ItemFigures;
import app.salient.insight.items.Rule;
import app.salient.question.Pick;
import app.salient.testing.CountedStatements;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The figures of a class's questions as its page shows them, on a real database. */
abstract class ClassFiguresContract extends SeaClassContract {
    @Autowired
    ClassInsight insight;

    @Autowired
    ClassReports reports;

    @Autowired
    CountedStatements statements;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void saysWhichWrongChoiceTheStrongHalfPrefersAndSoDoesTheReport() {
        aDoubtfulKey();
        var doubtful = dashboard().misbehaving().getFirst();
        assertThat(doubtful.questionId()).isEqualTo("sea-1");
        assertThat(doubtful.flags()).contains(Rule.CHECK_KEY);
        assertThat(dashboard().strong()).containsOnlyKeys(doubtful).containsValue(new Pick("", "Once a day", false));
        var version = as(teacher, () -> reports.question(card.id(), "sea-1"))
                .orElseThrow()
                .versions()
                .getFirst();
        assertThat(version.options().strongChoice())
                .contains(dashboard().strong().get(doubtful));
    }

    @Test
    void readsResponsesOnlyWhenAKeyIsInDoubtAndNothingWhileNothingChanges() {
        for (int i = 0; i < 20; i++) {
            sea.take(sea.joined(card, "Student " + i), SEA, i < 10 ? "11111" : "00000");
        }
        int ownership = as(teacher, () -> statements.during(() -> teaching.ownClass(card.id())));
        assertThat(statementsOfTheDashboard() - ownership)
                .as("matrix, work, stuck, questions")
                .isEqualTo(4);
        assertThat(statementsOfTheDashboard() - ownership)
                .as("matrix, work, stuck")
                .isEqualTo(3);
        aDoubtfulKey();
        sea.take(sea.joined(card, "One more"), SEA, "01111");
        assertThat(statementsOfTheDashboard() - ownership)
                .as("matrix, work, stuck, questions, responses")
                .isEqualTo(5);
    }

    @Test
    void aResultInOneQuizLeavesTheFiguresOfTheOtherAndRenewsItsOwn() {
        var anna = sea.joined(card, "Anna");
        sea.take(anna, SEA, "11111");
        sea.take(anna, SPRING, "11111");
        assertThat(n("sea-1")).isEqualTo(1);
        assertThat(n("spring-1")).isEqualTo(1);
        sea.take(sea.joined(card, "Bo"), SPRING, "10000");
        assertThat(n("sea-1")).isEqualTo(1);
        assertThat(n("spring-1")).isEqualTo(2);
        assertThat(dashboard().items()).isEqualTo(both());
    }

    @Test
    void whoIsInNoClassAnyMoreIsNotCounted() {
        sea.take(sea.joined(card, "Anna"), SEA, "11111");
        assertThat(n("sea-1")).isEqualTo(1);
        cast.commit(() -> jdbc.update(
                "delete from enrolment where classroom_id = ?", card.id().value()));
        assertThat(dashboard().items()).isEmpty();
    }

    /** The strong half says "once" to the first question, the weak half "twice", which the course calls right. */
    private void aDoubtfulKey() {
        for (int i = 0; i < 24; i++) {
            sea.take(sea.joined(card, "Student " + i), SEA, i < 12 ? "01111" : "10000");
        }
    }

    private Dashboard dashboard() {
        return as(teacher, () -> insight.dashboard(card.id())).orElseThrow();
    }

    private int statementsOfTheDashboard() {
        return as(teacher, () -> statements.during(() -> insight.dashboard(card.id())));
    }

    private List<ItemFigures> both() {
        return Stream.of(SEA, SPRING)
                .flatMap(quiz -> as(teacher, () -> reports.quiz(card.id(), quiz)).orElseThrow().items().stream())
                .toList();
    }

    private int n(String question) {
        return dashboard().items().stream()
                .filter(item -> item.questionId().equals(question))
                .findFirst()
                .orElseThrow()
                .n();
    }
}
