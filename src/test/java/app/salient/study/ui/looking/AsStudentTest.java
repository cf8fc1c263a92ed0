package app.salient.study.ui.looking;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Audience;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ExtraTime;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.lesson.Delivery;
import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.study.ui.Moment;
import app.salient.study.ui.home.DueList;
import app.salient.study.ui.question.AttemptFrame;
import app.salient.study.ui.question.ResponseField;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an instructor sees as a student of their class, and that a trial run leaves no trace. */
class AsStudentTest extends ViewTest {
    private static final String SEA = "reading-the-sea";
    private static final List<String> TRACES = List.of(
            "attempt",
            "attempt_question",
            "draft",
            "answer",
            "late_answer",
            "hint_taken",
            "content_revision",
            "section_read",
            "reading_place",
            "review_card",
            "review_log");

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    ExtraTime extraTime;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SteppingClock clock;

    private ClassroomCard card;
    private Visitor anna;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @BeforeEach
    void aClass() {
        card = teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki"));
        anna = cast.student("Anna");
        as(anna, () -> joining.join(card.code()));
    }

    @Test
    void showsWhatIsDueToSomeStudentAndSaysAllTheTimeAsWhomOneLooks() {
        assign(homework(1).withReading(SEA));
        assign(homework(9).meantFor(Audience.person(anna.id())));
        open(home("anybody"));
        assertThat(words()).contains("You are looking as a student of History 9B.", "0 of 2 sections read");
        assertThat(bar()).contains("Back to the class");
        assertThat(find(Moment.class, screen()).all()).allSatisfy(moment -> {
            assertThat(moment.getElement().getAttribute("at"))
                    .isEqualTo(inDays(1).toString());
            assertThat(moment.getElement().getAttribute("zone")).isEqualTo("Europe/Helsinki");
        });
        assertThat(find(Link.class, find(DueList.class, screen()).single()).all())
                .extracting(Link::getHref)
                .containsExactly("/lesson/" + SEA, "/" + home("anybody") + "/quiz/" + SEA);
    }

    @Test
    void showsAChosenStudentTheirOwnDatesTimeAndWhatIsStillToDo() {
        assign(homework(1));
        var own = new AssignmentPlan(SEA, Delivery.HOMEWORK, null, inDays(9), 40, null);
        assign(own.meantFor(Audience.person(anna.id())));
        extraTime.set(card.id(), anna.id(), 1.5);
        open(home(anna.id().toString()));
        assertThat(bar()).contains("You are looking as Anna, a student of History 9B.", "1.5 times the usual time");
        open(home(anna.id().toString()) + "/quiz/" + SEA);
        assertThat(words()).contains("6 questions in 60 minutes");
        as(
                anna,
                () -> studying.handIn(
                        starting.start(SEA, AttemptKind.GRADED).attempt().orElseThrow()));
        open(home(anna.id().toString()));
        assertThat(words()).contains("Nothing is due");
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsAnotherStudentBeChosen() {
        open(home("anybody"));
        Select<Object> who = find(Select.class, screen()).single();
        test(who).selectItem("Anna");
        assertThat(bar()).contains("You are looking as Anna");
    }

    @Test
    void marksATrialRunAndLeavesNoTrace() {
        assign(homework(1));
        var before = traces();
        open(home("anybody") + "/quiz/" + SEA + "/try");
        var frame = find(AttemptFrame.class, screen()).single();
        assertThat(fieldsWith("review"))
                .as("no key before the answers are handed in")
                .isZero();
        answer(frame, "sea-1", "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}");
        answer(frame, "sea-2", "{\"kind\":\"choice\",\"chosen\":[\"no-such-option\"]}");
        press("Hand in");
        assertThat(title()).isEqualTo("1 of 6 points, if it were for marks");
        assertThat(fieldsWith("review")).isEqualTo(6);
        assertThat(words()).contains("A trial run is stored nowhere");
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void drawsATrialAgainWithItsAnswersForABrowserThatHasMissedAMessage() {
        open(home("anybody") + "/quiz/" + SEA + "/try");
        answer(find(AttemptFrame.class, screen()).single(), "sea-1", "{\"kind\":\"choice\",\"chosen\":[\"twice\"]}");
        browserAsksForItsPageAnew();
        assertThat(told("\"prompt\":")).hasSize(6);
        assertThat(fieldsWith("response")).isEqualTo(1);
        press("Hand in");
        assertThat(title()).isEqualTo("1 of 6 points, if it were for marks");
        browserAsksForItsPageAnew();
        assertThat(told("\"prompt\":")).hasSize(6);
        assertThat(fieldsWith("review")).isEqualTo(6);
    }

    @Test
    void showsOfAnExamFirstWhatAStudentSees() {
        assign(new AssignmentPlan(SEA, Delivery.EXAM, null, inDays(1), null, null));
        open(home("anybody") + "/quiz/" + SEA + "/try");
        press("Hand in");
        assertThat(title()).isEqualTo("Handed in");
        assertThat(words()).contains("A student sees no more than this until the exam has closed");
    }

    @Test
    void doesNotExistForAClassOfSomebodyElseNorForAStudentWhoIsNotInIt() {
        var other = cast.instructor("Mr Other");
        var theirs = as(other, () -> teaching.newClass("Not yours", ZoneId.of("Europe/Helsinki")));
        var stranger = cast.student("Stranger");
        for (String address : List.of(
                "teach/class/" + theirs.id() + "/as/anybody",
                "teach/class/" + theirs.id() + "/as/anybody/quiz/" + SEA,
                "teach/class/" + theirs.id() + "/as/anybody/quiz/" + SEA + "/try",
                home(stranger.id().toString()),
                home("rubbish"),
                home("anybody") + "/quiz/rubbish",
                home("anybody") + "/quiz/rubbish/try")) {
            open(address);
            assertThat(title()).as(address).isEqualTo("There is nothing at this address");
        }
    }

    private String home(String who) {
        return "teach/class/" + card.id() + "/as/" + who;
    }

    private String bar() {
        return find(LookingAsBar.class, screen()).single().getElement().getTextRecursively();
    }

    private AssignmentPlan homework(int days) {
        return new AssignmentPlan(SEA, Delivery.HOMEWORK, null, inDays(days), null, null);
    }

    private void assign(AssignmentPlan plan) {
        assertThat(assigning.assign(card.id(), plan)).isInstanceOf(Assigning.Outcome.Done.class);
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private List<Long> traces() {
        return TRACES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private long fieldsWith(String property) {
        return find(ResponseField.class, screen()).all().stream()
                .filter(field -> field.getElement().hasProperty(property))
                .count();
    }

    /** As the browser tells it. */
    private static void answer(AttemptFrame frame, String question, String response) {
        browserTells(
                frame,
                "response-changed",
                "{\"event.detail.question\":\"%s\",\"event.detail.response\":%s,\"event.detail.certainty\":\"sure\"}"
                        .formatted(question, response));
    }
}
