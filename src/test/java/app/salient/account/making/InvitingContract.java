package app.salient.account.making;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.testing.Cast;
import app.salient.testing.CountedStatements;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** How an admin lets others in by links that work once, on a real database. */
abstract class InvitingContract {
    private static final String PASSWORD = "a quiet lake in June";

    @Autowired
    Inviting inviting;

    @Autowired
    Invited invited;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountedStatements statements;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private final String forWhom = "Ms Virta " + UUID.randomUUID();
    private Visitor admin;

    @BeforeEach
    void anAdmin() {
        admin = cast.admin("Root");
    }

    @Test
    void listsThemInTwoStatementsHoweverManyTheyAre() {
        for (int i = 0; i < 3; i++) {
            accept(secret(Role.INSTRUCTOR), freeName());
        }
        assertThat(statements.during(() -> as(admin, () -> inviting.all()))).isEqualTo(2);
    }

    @Test
    void makesAnInstructorOnceAndSaysWhoLetThemIn() {
        String secret = secret(Role.INSTRUCTOR);
        assertThat(look(secret)).isEqualTo(Role.INSTRUCTOR);
        assertThat(look(secret)).as("looking uses nothing up").isEqualTo(Role.INSTRUCTOR);
        String name = freeName();
        assertThat(accept(secret, name)).isInstanceOfSatisfying(Accounts.Outcome.Made.class, made -> {
            assertThat(made.visitor().role()).isEqualTo(Role.INSTRUCTOR);
            assertThat(made.visitor().name()).isEqualTo(name);
        });
        assertThat(accept(secret, freeName())).isEqualTo(new Accounts.Outcome.LinkUnusable());
        assertThat(listed())
                .extracting(
                        Inviting.Listed::state,
                        listed -> listed.by().orElseThrow(),
                        one -> one.usedBy().orElse(""))
                .containsExactly(InvitationState.USED, "Root", name);
        assertThat(as(admin, () -> inviting.members()))
                .extracting(Inviting.Member::name)
                .contains(name);
    }

    @Test
    void makesAnotherAdmin() {
        assertThat(accept(secret(Role.ADMIN), freeName()))
                .isInstanceOfSatisfying(
                        Accounts.Outcome.Made.class,
                        made -> assertThat(made.visitor().role()).isEqualTo(Role.ADMIN));
    }

    @Test
    void staysUsableAfterARefusedNameOrPassword() {
        String secret = secret(Role.INSTRUCTOR);
        assertThat(accept(secret, "?")).isEqualTo(new Accounts.Outcome.NameUnusable());
        String name = freeName();
        assertThat(as(guest(), () -> invited.accept(secret, name, "short")))
                .isInstanceOf(Accounts.Outcome.PasswordUnusable.class);
        assertThat(accept(secret, name)).isInstanceOf(Accounts.Outcome.Made.class);
    }

    @Test
    void endsAfterAWeek() {
        String secret = secret(Role.INSTRUCTOR);
        clock.forward(Inviting.LIFETIME);
        assertThat(as(guest(), () -> invited.as(secret))).isEmpty();
        assertThat(accept(secret, freeName())).isEqualTo(new Accounts.Outcome.LinkUnusable());
        assertThat(listed().state()).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void leadsNowhereOnceItIsWithdrawnAndStaysOnTheList() {
        String secret = secret(Role.INSTRUCTOR);
        var id = listed().id();
        assertThat(as(admin, () -> inviting.withdraw(id))).isTrue();
        assertThat(accept(secret, freeName())).isEqualTo(new Accounts.Outcome.LinkUnusable());
        assertThat(listed().state()).isEqualTo(InvitationState.WITHDRAWN);
        assertThat(as(admin, () -> inviting.withdraw(id))).isFalse();
        assertThat(as(admin, () -> inviting.withdraw(UUID.randomUUID()))).isFalse();
    }

    @Test
    void cannotBeWithdrawnOnceItIsUsed() {
        accept(secret(Role.INSTRUCTOR), freeName());
        var id = listed().id();
        assertThat(as(admin, () -> inviting.withdraw(id))).isFalse();
        assertThat(listed().state()).isEqualTo(InvitationState.USED);
    }

    @Test
    void letsOneInOfTwoWhoUseItAtTheSameMoment() throws Exception {
        String secret = secret(Role.INSTRUCTOR);
        List<Callable<Accounts.Outcome>> two = new ArrayList<>();
        for (String name : List.of(freeName(), freeName())) {
            two.add(() -> accept(secret, name));
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Accounts.Outcome> outcomes = new ArrayList<>();
            for (var done : threads.invokeAll(two)) {
                outcomes.add(done.get());
            }
            assertThat(outcomes)
                    .filteredOn(Accounts.Outcome.Made.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes).contains(new Accounts.Outcome.LinkUnusable());
        }
    }

    @Test
    void keepsNoSecret() {
        String secret = secret(Role.ADMIN);
        assertThat(jdbc.sql("select secret_hash from invitation where id = ?")
                        .param(listed().id())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(secret);
    }

    @Test
    void isForAdminsAlone() {
        for (Visitor other : new Visitor[] {cast.instructor("Ms Harbour"), cast.student("Anna"), guest()}) {
            assertThatThrownBy(() -> as(other, () -> inviting.invite(Role.INSTRUCTOR, forWhom)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> inviting.all())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> inviting.members())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, () -> inviting.withdraw(UUID.randomUUID())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void invitesNobodyAsAStudentAndNobodyWithoutAWord() {
        assertThatThrownBy(() -> as(admin, () -> inviting.invite(Role.STUDENT, forWhom)))
                .isInstanceOf(IllegalArgumentException.class);
        for (String unusable : new String[] {" ", "x".repeat(Inviting.LONGEST_FOR_WHOM + 1)}) {
            assertThatThrownBy(() -> as(admin, () -> inviting.invite(Role.ADMIN, unusable)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void opensNothingWithAnotherSecret() {
        secret(Role.ADMIN);
        for (String guessed : new String[] {"", "0".repeat(48), "rubbish"}) {
            assertThat(accept(guessed, freeName())).isEqualTo(new Accounts.Outcome.LinkUnusable());
        }
    }

    private String secret(Role role) {
        var made = as(admin, () -> inviting.invite(role, forWhom));
        assertThat(made.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(made.path()).startsWith("/invited/");
        return made.path().substring("/invited/".length());
    }

    private Role look(String secret) {
        return as(guest(), () -> invited.as(secret)).orElseThrow();
    }

    private Accounts.Outcome accept(String secret, String name) {
        return as(guest(), () -> invited.accept(secret, name, PASSWORD));
    }

    /** The one that this test made. */
    private Inviting.Listed listed() {
        return as(admin, () -> inviting.all()).stream()
                .filter(one -> one.forWhom().equals(forWhom))
                .findFirst()
                .orElseThrow();
    }

    private static String freeName() {
        return "Ms " + UUID.randomUUID().toString().substring(0, 13);
    }
}
