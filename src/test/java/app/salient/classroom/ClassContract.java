package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From a new class to the students in it, on a real database. */
abstract class ClassContract {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private Visitor teacher;
    private Visitor student;

    @BeforeEach
    void people() {
        teacher = cast.instructor("Ms Harbour");
        student = cast.student("Anna");
    }

    @Test
    void listsAnInstructorsOwnClassesNewestFirst() {
        var first = newClass("History 9A");
        clock.forward(Duration.ofMinutes(1));
        var second = newClass("History 9B");
        assertThat(as(teacher, teaching::ownClasses)).containsExactly(second, first);
    }

    @Test
    void showsNoInstructorAnothersClass() {
        var other = cast.instructor("Mr Other");
        var card = newClass("History 9A");
        assertThat(as(teacher, () -> teaching.ownClass(card.id()))).contains(card);
        assertThat(as(other, () -> teaching.ownClass(card.id()))).isEmpty();
        assertThat(as(other, teaching::ownClasses)).isEmpty();
        assertThat(as(teacher, () -> teaching.ownClass(new ClassroomId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void letsOnlyInstructorsTeach() {
        for (Visitor notATeacher : new Visitor[] {student, guest()}) {
            assertThatThrownBy(() -> as(notATeacher, () -> teaching.newClass("Mine", KYIV)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(notATeacher, teaching::ownClasses)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void namesAClassWithoutOuterSpacesAndRefusesUnusableNames() {
        assertThat(newClass("  History 9B ").name()).isEqualTo("History 9B");
        assertThatThrownBy(() -> newClass("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> newClass("x".repeat(81))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsAClassByItsCodeHoweverItIsTyped() {
        var card = newClass("History 9B");
        assertThat(look(card.code().shown().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(new Joining.Found.Open("History 9B", false));
    }

    @Test
    void saysWhetherACodeIsMalformedOrUnknown() {
        assertThat(look("K7M4")).isEqualTo(new Joining.Found.Malformed());
        assertThat(look("ZZZZ-ZZZZ")).isEqualTo(new Joining.Found.Unknown());
    }

    @Test
    void makesWhoTriesManyCodesWaitAMinuteAndNobodyElse() {
        String guesser = "192.0.2." + UUID.randomUUID();
        for (int i = 0; i < JoinThrottle.LOOKS_PER_MINUTE; i++) {
            assertThat(lookFrom(guesser)).isEqualTo(new Joining.Found.Unknown());
        }
        assertThat(lookFrom(guesser)).isEqualTo(new Joining.Found.WaitAMinute());
        assertThat(look("ZZZZ-ZZZZ")).isEqualTo(new Joining.Found.Unknown());
        clock.forward(Duration.ofMinutes(1));
        assertThat(lookFrom(guesser)).isEqualTo(new Joining.Found.Unknown());
    }

    @Test
    void joinsOnceHoweverOftenTheButtonIsPressed() {
        var code = newClass("History 9B").code();
        assertThat(join(code)).contains("History 9B");
        assertThat(join(code)).contains("History 9B");
        assertThat(enrolments.findByLearnerId(student.id())).hasSize(1);
    }

    @Test
    void joinsOnceWhenManyTabsJoinAtOnce() throws Exception {
        var code = newClass("History 9B").code();
        Callable<Optional<String>> join = () -> join(code);
        try (var tabs = Executors.newFixedThreadPool(8)) {
            for (var tab : tabs.invokeAll(Collections.nCopies(8, join))) {
                assertThat(tab.get()).contains("History 9B");
            }
        }
        assertThat(enrolments.findByLearnerId(student.id())).hasSize(1);
    }

    @Test
    void joinsNoClassByACodeThatIsNone() {
        assertThat(join(new JoinCode("ZZZZZZZZ"))).isEmpty();
    }

    @Test
    void letsNoGuestJoin() {
        var code = newClass("History 9B").code();
        assertThatThrownBy(() -> as(guest(), () -> joining.join(code))).isInstanceOf(AccessDeniedException.class);
    }

    private ClassroomCard newClass(String name) {
        return as(teacher, () -> teaching.newClass(name, KYIV));
    }

    private Joining.Found look(String typed) {
        return as(guest(), () -> joining.look(typed, "192.0.2." + UUID.randomUUID()));
    }

    private Joining.Found lookFrom(String address) {
        return as(guest(), () -> joining.look("ZZZZ-ZZZZ", address));
    }

    private Optional<String> join(JoinCode code) {
        return as(student, () -> joining.join(code));
    }
}
