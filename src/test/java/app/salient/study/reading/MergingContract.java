package app.salient.study.reading;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.KeptWork;
import app.salient.account.Visitor;
import app.salient.account.guest.GuestHasMoved;
import app.salient.account.guest.GuestWithCookie;
import app.salient.account.guest.Merging;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.answering.AnswerPath;
import app.salient.study.answering.LessonChecks;
import app.salient.study.answering.SavedAnswer;
import app.salient.study.attempt.Attempt;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.LateAnswers;
import app.salient.study.grading.MarkAudit;
import app.salient.study.objection.Objecting;
import app.salient.study.objection.Objections;
import app.salient.testing.Cast;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody answered as a guest, signs in to the account they have, and says: that was me. */
abstract class MergingContract extends AnswerPath {
    private static final String LESSON = "reading-the-sea";

    @Autowired
    Merging merging;

    @Autowired
    Reading reading;

    @Autowired
    Attempts attempts;

    @Autowired
    LateAnswers late;

    @Autowired
    MarkAudit audit;

    @Autowired
    KeptWork work;

    @Autowired
    SectionReads reads;

    @Autowired
    ProgressQuery progress;

    @Autowired
    Objecting objecting;

    @Autowired
    Objections objections;

    @Autowired
    LessonChecks checks;

    @Autowired
    Routes routes;

    @Autowired
    ChosenRoutes chosen;

    @Autowired
    Cast cast;

    final GuestWithCookie guest = GuestWithCookie.fresh();
    Visitor anna;

    @BeforeEach
    void anAccount() {
        anna = cast.student("Anna");
    }

    @AfterEach
    void marksAreWhatTheRawAnswersGive() {
        attempts.findByLearnerIdOrderByStartedAt(anna.id())
                .forEach(each -> assertThat(audit.differences(each.id())).isEmpty());
        assertThat(attempts.findByLearnerIdOrderByStartedAt(guest.visitor().id()))
                .isEmpty();
        assertThat(work.of(guest.visitor().id())).isEmpty();
    }

    @Test
    void bringsEverythingAlong() {
        AttemptId done = started(guest.visitor(), AttemptKind.GRADED);
        answer(guest.visitor(), done, 1, "twice");
        as(guest.visitor(), () -> studying.handIn(done));
        as(guest.visitor(), () -> objecting.object(done, "sea-1", "The tide is late here."));
        AttemptId open = started(guest.visitor(), AttemptKind.GRADED);
        answer(guest.visitor(), open, 1, "once");
        as(guest.visitor(), () -> reading.sectionRead(LESSON, "twice-a-day"));

        assertThat(bring()).isTrue();
        var result = as(anna, () -> studying.sheet(done)).result().orElseThrow();
        assertThat(result.marks()).contains(new AttemptSheet.Marks(1, 6));
        assertThat(stored(done).kind()).isEqualTo(AttemptKind.GRADED);
        assertThat(stored(open).isOpen()).isTrue();
        assertThat(held(open)).contains("once");
        assertThat(as(anna, () -> progress.own()).readIn(LESSON)).containsExactly("twice-a-day");
        assertThat(objections.findByLearnerId(anna.id())).hasSize(1);
    }

    @Test
    void keepsTheAccountsOpenTryAtMarksAndHandsTheGuestsInAsPractice() {
        AttemptId own = started(anna, AttemptKind.GRADED);
        answer(anna, own, 1, "twice");
        AttemptId guests = started(guest.visitor(), AttemptKind.GRADED);
        answer(guest.visitor(), guests, 1, "once");

        bring();
        assertThat(stored(own).isOpen()).isTrue();
        assertThat(stored(guests)).matches(attempt -> !attempt.isOpen() && attempt.kind() == AttemptKind.PRACTICE);
        assertThat(held(guests)).contains("once");
        assertThat(held(own)).contains("twice");
    }

    @Test
    void keepsWhatTheBrowserStillHadForATryThatWasHandedIn() {
        started(anna, AttemptKind.GRADED);
        AttemptId guests = started(guest.visitor(), AttemptKind.GRADED);
        bring();
        var saved = as(anna, () -> answering.answer(guests, List.of(change("sea-1", 7, choice("once")))));
        assertThat(saved).extracting(SavedAnswer::fate).containsExactly(SavedAnswer.Fate.LATE);
        assertThat(late.countByAttemptId(guests)).isEqualTo(1);
    }

    @Test
    void takesWhatTheBrowserStillHadForATryThatIsOpen() {
        AttemptId guests = started(guest.visitor(), AttemptKind.GRADED);
        answer(guest.visitor(), guests, 1, "once");
        bring();
        answer(anna, guests, 2, "twice");
        assertThat(held(guests)).contains("twice");
    }

    @Test
    void letsPracticeGiveWayToTheGuestsTryForMarks() {
        AttemptId own = started(anna, AttemptKind.PRACTICE);
        answer(anna, own, 1, "once");
        AttemptId guests = started(guest.visitor(), AttemptKind.GRADED);
        bring();
        assertThat(stored(guests).isOpen()).isTrue();
        assertThat(stored(own).isOpen()).isFalse();
        assertThat(held(own)).contains("once");
    }

    @Test
    void leavesTheFullerOfTwoPracticesOpen() {
        AttemptId own = started(anna, AttemptKind.PRACTICE);
        answer(anna, own, 1, "once");
        AttemptId guests = started(guest.visitor(), AttemptKind.PRACTICE);
        bring();
        assertThat(stored(own).isOpen()).isTrue();
        assertThat(stored(guests).isOpen()).isFalse();
    }

    @Test
    void countsASectionThatBothReadOnceAndFromTheFirstTime() {
        as(guest.visitor(), () -> reading.sectionRead(LESSON, "twice-a-day"));
        var first = clock.instant();
        clock.forward(Duration.ofDays(1));
        as(anna, () -> reading.sectionRead(LESSON, "twice-a-day"));
        bring();
        assertThat(reads.findByLearnerId(anna.id()))
                .singleElement()
                .satisfies(read -> assertThat(read.readAt()).isEqualTo(first));
    }

    @Test
    void bringsItOnceWhenTwoWindowsAskAtOnce() throws Exception {
        AttemptId guests = started(guest.visitor(), AttemptKind.GRADED);
        assertThat(atOnce(this::bring)).containsOnlyOnce(true);
        assertThat(stored(guests).learnerId()).isEqualTo(anna.id());
        assertThat(stored(guests).questions()).hasSize(6);
    }

    @Test
    void startsNothingNewForAGuestWhoHasMoved() {
        started(guest.visitor(), AttemptKind.GRADED);
        bring();
        assertThatThrownBy(() -> started(guest.visitor(), AttemptKind.GRADED)).isInstanceOf(GuestHasMoved.class);
    }

    @Test
    void tellsBeforehandHowMuchThereIs() {
        assertThat(left()).isEmpty();
        AttemptId guests = started(guest.visitor(), AttemptKind.GRADED);
        answer(guest.visitor(), guests, 1, "once");
        assertThat(left()).contains(new KeptWork.Amount(0, 1, clock.instant()));
        bring();
        assertThat(left()).isEmpty();
    }

    @Test
    void stillKnowsUnderWhatTheBrowserKeptTheGuestsAnswersToALesson() {
        String guests = as(guest.visitor(), () -> checks.key(LESSON));
        as(guest.visitor(), () -> reading.sectionRead(LESSON, "twice-a-day"));
        assertThat(as(anna, () -> checks.earlierKeys(LESSON))).isEmpty();
        bring();
        assertThat(as(anna, () -> checks.earlierKeys(LESSON)))
                .containsExactly(guests)
                .doesNotContain(as(anna, () -> checks.key(LESSON)));
    }

    @Test
    void takesTheGuestsWayThroughTheCourseUnlessTheAccountHasOne() {
        as(guest.visitor(), () -> routes.take(CourseRoute.SHORT));
        as(anna, () -> routes.take(CourseRoute.FULL));
        as(guest.visitor(), () -> reading.sectionRead(LESSON, "twice-a-day"));
        bring();
        assertThat(chosen.findById(anna.id())).map(ChosenRoute::route).contains(CourseRoute.FULL);
    }

    @Test
    void bringsTheGuestsWayThroughTheCourse() {
        as(guest.visitor(), () -> routes.take(CourseRoute.SHORT));
        as(guest.visitor(), () -> reading.sectionRead(LESSON, "twice-a-day"));
        bring();
        assertThat(chosen.findById(anna.id())).map(ChosenRoute::route).contains(CourseRoute.SHORT);
    }

    private Optional<KeptWork.Amount> left() {
        return as(anna, () -> merging.left(guest.cookie()));
    }

    private boolean bring() {
        return as(anna, () -> merging.bring(guest.cookie()));
    }

    private Attempt stored(AttemptId attempt) {
        return attempts.findById(attempt).orElseThrow();
    }

    private String held(AttemptId attempt) {
        return as(anna, () -> studying.sheet(attempt)).items().stream()
                .filter(item -> item.questionId().equals("sea-1"))
                .map(item -> String.valueOf(item.response()))
                .findFirst()
                .orElseThrow();
    }

    private AttemptId started(Visitor who, AttemptKind kind) {
        return as(who, () -> starting.start(QUIZ, kind).attempt()).orElseThrow();
    }

    private void answer(Visitor who, AttemptId attempt, long sequence, String option) {
        as(who, () -> answering.answer(attempt, List.of(change("sea-1", sequence, choice(option)))));
    }
}
