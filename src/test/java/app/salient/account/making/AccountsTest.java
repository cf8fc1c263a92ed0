package app.salient.account.making;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.guest.Guests;
import app.salient.account.signin.PasswordRules;
import app.salient.testing.Cast;
import app.salient.testing.OnH2;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class AccountsTest {
    private static final String PASSWORD = "a quiet harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    Guests guests;

    @Autowired
    People people;

    @Autowired
    Cast cast;

    @Test
    void keepsTheSameIdSoThatEverythingAnsweredStaysTheirs() {
        var anna = guest();
        as(anna, () -> guests.ensureStored(anna));
        assertThat(keep(anna, "Anna Keeps")).isEqualTo(new Visitor(anna.id(), Role.STUDENT, "Anna Keeps"));
    }

    @Test
    void makesAnAccountForAGuestWhoHasAnsweredNothingYet() {
        var oleh = guest();
        assertThat(keep(oleh, "Oleh New").id()).isEqualTo(oleh.id());
        assertThat(people.findById(oleh.id())).map(Person::role).contains(Role.STUDENT);
    }

    @Test
    void storesThePasswordAsArgon2id() {
        var visitor = keep(guest(), "Hashed Hanna");
        String hash = people.findById(visitor.id()).orElseThrow().passwordHash();
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=16384,t=2,p=1$").doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({"Mikko One, mikko ONE", "Jose\u0301 Two, José Two", "Width Three, Ｗｉｄｔｈ Three"})
    void refusesANameThatLooksLikeOneThatIsTaken(String first, String second) {
        keep(guest(), first);
        assertThat(ask(guest(), second, PASSWORD)).isEqualTo(new Accounts.Outcome.NameTaken());
    }

    @Test
    void givesANameToOneOfManyWhoWantItAtOnce() throws Exception {
        Callable<Boolean> wantIt = () -> ask(guest(), "Wanted Name", PASSWORD) instanceof Accounts.Outcome.Made;
        try (var browsers = Executors.newFixedThreadPool(4)) {
            int made = 0;
            for (Future<Boolean> got : browsers.invokeAll(List.of(wantIt, wantIt, wantIt, wantIt))) {
                made += got.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "<i>Anna</i>", "Anna\u200B"})
    void refusesNamesThatCannotBeUsed(String name) {
        assertThat(ask(guest(), name, PASSWORD)).isEqualTo(new Accounts.Outcome.NameUnusable());
    }

    @Test
    void refusesPasswordsThatAreTooShortTooLongOrTriedFirst() {
        refuses("sevench", PasswordRules.Fault.TOO_SHORT);
        refuses("x".repeat(129), PasswordRules.Fault.TOO_LONG);
        refuses("QWERTY123", PasswordRules.Fault.TOO_COMMON);
        refuses("Unlucky Name", PasswordRules.Fault.TOO_COMMON); // the name itself
    }

    @Test
    void takesAnyCharactersInAPassword() {
        assertThat(ask(guest(), "Emoji Emma", "🙂🙂🙂🙂🙂🙂🙂🙂")).isInstanceOf(Accounts.Outcome.Made.class);
        assertThat(ask(guest(), "Long Lars", "ä".repeat(128))).isInstanceOf(Accounts.Outcome.Made.class);
    }

    @Test
    void refusesWhoHasAnAccountAlready() {
        var student = cast.student("Already Here");
        assertThatThrownBy(() -> ask(student, "Another Name", PASSWORD)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void makesNoSecondAccountOutOfAnAccountWhoseGuestPageIsStillOpen() {
        var anna = guest();
        keep(anna, "Once Anna");
        assertThatThrownBy(() -> ask(anna, "Twice Anna", PASSWORD)).isInstanceOf(IllegalStateException.class);
    }

    private void refuses(String password, PasswordRules.Fault fault) {
        assertThat(ask(guest(), "Unlucky Name", password)).isEqualTo(new Accounts.Outcome.PasswordUnusable(fault));
    }

    private Visitor keep(Visitor guest, String name) {
        return ((Accounts.Outcome.Made) ask(guest, name, PASSWORD)).visitor();
    }

    private Accounts.Outcome ask(Visitor visitor, String name, String password) {
        return as(visitor, () -> accounts.keepProgress(name, password));
    }
}
