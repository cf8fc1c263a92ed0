package app.salient.insight;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.CoTeaching;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.Cast;
import app.salient.testing.CountedStatements;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An open page of a class learns soon what is new, is not told too often, and costs nothing while nothing happens. */
abstract class LiveClassContract {
    private static final String SEA = "reading-the-sea";
    private static final Duration SOON = Duration.ofSeconds(2);

    @Autowired
    ClassInsight insight;

    @Autowired
    Teaching teaching;

    @Autowired
    CoTeaching coTeaching;

    @Autowired
    Joining joining;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    @Autowired
    Cast cast;

    @Autowired
    CountedStatements statements;

    private final List<Dashboard> told = new CopyOnWriteArrayList<>();
    private ClassroomCard card;
    private Visitor teacher;
    private Visitor anna;
    private ClassInsight.Following following;

    @BeforeEach
    void anOpenPage() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneOffset.UTC));
        anna = cast.student("Anna");
        following = as(teacher, () -> insight.follow(card.id(), told::add)).orElseThrow();
        as(anna, () -> joining.join(card.code()));
        await().until(() -> !told.isEmpty()); // that she joined is news, too, and comes later than the call returns
        told.clear();
    }

    @AfterEach
    void closed() {
        following.end();
    }

    @Test
    void anAnswerShowsWithinTwoSeconds() {
        var attempt = start(anna);
        answer(anna, attempt, 1, 1);
        await().atMost(SOON).until(() -> !told.isEmpty() && answered(told.getLast()) == 1);
    }

    @Test
    void aHandInShowsWithinTwoSecondsAndBringsTheQuestionsAlong() {
        var attempt = start(anna);
        answer(anna, attempt, 1, 1);
        as(anna, () -> studying.handIn(attempt));
        await().atMost(SOON)
                .until(() -> !told.isEmpty() && !told.getLast().items().isEmpty());
    }

    @Test
    void aHundredAnswersAreToldAtMostTwiceASecond() {
        var attempt = start(anna);
        long start = System.nanoTime();
        for (int i = 1; i <= 100; i++) {
            answer(anna, attempt, 1 + i % 5, i);
        }
        await().atMost(SOON).until(() -> !told.isEmpty() && answered(told.getLast()) == 5);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat((double) told.size()).isLessThanOrEqualTo(seconds * 2 + 1);
    }

    @Test
    void whileNothingHappensNothingIsRead() {
        int before = statements.by("class-updates");
        await().during(Duration.ofMillis(1_500)).atMost(Duration.ofSeconds(3)).until(told::isEmpty);
        assertThat(statements.by("class-updates")).isEqualTo(before).isPositive();
    }

    @Test
    void whoDoesNotTeachTheClassAnyMoreIsToldNothing() {
        var helper = cast.instructor("Mr Helper");
        as(teacher, () -> coTeaching.add(card.id(), Cast.signInName(helper)));
        List<Dashboard> toldToHelper = new CopyOnWriteArrayList<>();
        var helps =
                as(helper, () -> insight.follow(card.id(), toldToHelper::add)).orElseThrow();
        var attempt = start(anna);
        answer(anna, attempt, 1, 1);
        await().until(() -> !toldToHelper.isEmpty() && answered(toldToHelper.getLast()) == 1);
        as(teacher, () -> coTeaching.remove(card.id(), helper.id()));
        answer(anna, attempt, 2, 2);
        await().until(() -> !told.isEmpty() && answered(told.getLast()) == 2);
        answer(anna, attempt, 3, 3); // all that were to be told of the second have been, once somebody is of the third
        await().until(() -> answered(told.getLast()) == 3);
        assertThat(answered(toldToHelper.getLast())).isEqualTo(1);
        helps.end();
    }

    @Test
    void somebodyElsesClassIsNotToldOf() {
        var elsewhere = cast.student("Elsewhere");
        answer(elsewhere, start(elsewhere), 1, 1);
        await().during(Duration.ofMillis(1_000)).atMost(Duration.ofSeconds(3)).until(told::isEmpty);
    }

    @Test
    void aClosedPageIsToldNothing() {
        following.end();
        answer(anna, start(anna), 1, 1);
        await().during(Duration.ofMillis(1_000)).atMost(Duration.ofSeconds(3)).until(told::isEmpty);
    }

    private int answered(Dashboard dashboard) {
        return dashboard.progress().students().getFirst().in(SEA).answered();
    }

    private AttemptId start(Visitor who) {
        return as(who, () -> starting.start(SEA, AttemptKind.GRADED).attempt()).orElseThrow();
    }

    private void answer(Visitor who, AttemptId attempt, int number, int sequence) {
        var change = new AnswerChange(
                "sea-" + number, sequence, "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}", null, false, null);
        as(who, () -> answering.answer(attempt, List.of(change)));
    }
}
