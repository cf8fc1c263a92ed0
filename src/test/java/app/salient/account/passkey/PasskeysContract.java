package app.salient.account.passkey;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.People;
import app.salient.account.Visitor;
import app.salient.account.own.Leaving;
import app.salient.account.own.Passwords;
import app.salient.account.own.Tidying;
import app.salient.account.signin.OwnPassword;
import app.salient.testing.Cast;
import app.salient.testing.Device;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A device that somebody has added signs them in, as long as it is theirs, in their hands, and on our page. */
abstract class PasskeysContract {
    @Autowired
    OwnPasskeys passkeys;

    @Autowired
    PasskeySignIn signIn;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    Leaving leaving;

    @Autowired
    PasskeyRecords records;

    @Autowired
    Tidying tidying;

    @Autowired
    SteppingClock clock;

    @Autowired
    Cast cast;

    private final Device laptop = new Device("http://localhost");
    private final MockHttpServletRequest request = new MockHttpServletRequest(); // to localhost, port 80

    PasskeysContract() {
        request.setRemoteAddr(UUID.randomUUID().toString()); // an address of this test's own
    }

    @Test
    void signsItsOwnerInWithANewSession() {
        var anna = cast.instructor("Anna");
        add(anna, laptop);
        request.getSession();
        String before = request.getSession().getId();
        assertThat(use(laptop)).isEqualTo(PasskeySignIn.Outcome.SIGNED_IN);
        assertThat(signedIn()).isEqualTo(anna);
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        assertThat(as(anna, () -> passkeys.own()))
                .singleElement()
                .satisfies(one -> assertThat(one.usedAt()).isPresent())
                .extracting(OwnPasskeys.Listed::name)
                .isEqualTo("Work laptop");
    }

    @Test
    void isAWayInForWhoeverSignedOutEverywhere() {
        var anna = cast.student("Anna");
        add(anna, laptop);
        var after = as(anna, () -> passwords.signOutEverywhere());
        assertThat(use(laptop)).isEqualTo(PasskeySignIn.Outcome.SIGNED_IN);
        assertThat(signedIn()).isEqualTo(after).isNotEqualTo(anna);
    }

    @Test
    void signsNobodyInOnceItIsRemoved() {
        var anna = cast.student("Anna");
        add(anna, laptop);
        var id = as(anna, () -> passkeys.own()).getFirst().id();
        as(cast.student("Oleh"), () -> passkeys.remove(id));
        assertThat(use(laptop)).isEqualTo(PasskeySignIn.Outcome.SIGNED_IN);
        as(anna, () -> passkeys.remove(id));
        assertThat(use(laptop)).isEqualTo(PasskeySignIn.Outcome.REFUSED);
    }

    @Test
    void doesNotComeBackWhenItIsRemovedWhileItIsUsed() {
        var anna = cast.student("Anna");
        add(anna, laptop);
        var device = records.toUse();
        var used = device.findByUserId(PasskeyOwners.handle(anna.id())).getFirst();
        as(anna, () -> passkeys.remove(as(anna, () -> passkeys.own()).getFirst().id()));
        assertThatThrownBy(() -> device.save(used)).hasMessageContaining("removed");
        assertThat(as(anna, () -> passkeys.own())).isEmpty();
    }

    @Test
    void isCountedWhenThePasswordChanges() {
        var anna = cast.student("Anna");
        add(anna, laptop);
        var outcome = as(anna, () -> passwords.change(Cast.PASSWORD, "a quiet lake in July"));
        assertThat(((Passwords.Outcome.Changed) outcome).passkeys()).isEqualTo(1);
    }

    @Test
    void saysSoWhenTheAnswerComesTooLate() {
        add(cast.student("Anna"), laptop);
        var asked = signIn.begin(request).orElseThrow();
        clock.forward(Duration.ofMinutes(5));
        assertThat(finish(asked, laptop.use(asked.json()))).isEqualTo(PasskeySignIn.Outcome.TOO_LATE);
    }

    @Test
    void keepsTheNameItsOwnerGivesIt() {
        var anna = cast.student("Anna");
        add(anna, laptop);
        var id = as(anna, () -> passkeys.own()).getFirst().id();
        as(cast.student("Oleh"), () -> passkeys.rename(id, "Mine"));
        as(anna, () -> passkeys.rename(id, "  Phone   by the bed " + "x".repeat(50)));
        assertThat(as(anna, () -> passkeys.own()).getFirst().name())
                .startsWith("Phone by the bed x")
                .hasSize(OwnPasskeys.LONGEST_NAME);
    }

    @Test
    void isNotAddedWithoutThePassword() {
        var anna = cast.student("Anna");
        var begun = as(anna, () -> passkeys.begin("not it", request));
        assertThat(begun).isInstanceOf(OwnPasskeys.Begun.WrongPassword.class);
        for (int i = 1; i < OwnPassword.TRIES_PER_PERSON; i++) {
            as(anna, () -> passkeys.begin("not it", request));
        }
        assertThat(as(anna, () -> passkeys.begin(Cast.PASSWORD, request)))
                .isInstanceOf(OwnPasskeys.Begun.WaitAMinute.class);
        assertThat(as(anna, () -> passwords.change(Cast.PASSWORD, "a quiet lake in July")))
                .isInstanceOf(Passwords.Outcome.WaitAMinute.class);
        assertThat(as(anna, () -> leaving.leave(Cast.PASSWORD))).isFalse();
    }

    @Test
    void isForAccountsOnly() {
        assertThatThrownBy(() -> as(guest(), () -> passkeys.begin("", request)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(guest(), () -> passkeys.own())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void answersOneQuestionOnce() {
        var anna = cast.student("Anna");
        var begun = begin(anna);
        String made = laptop.make(begun.options());
        assertThat(as(anna, () -> passkeys.finish(begun.ceremony(), "One", made)))
                .isEqualTo(new OwnPasskeys.Finished.Kept());
        assertThat(as(anna, () -> passkeys.finish(begun.ceremony(), "Two", made)))
                .isEqualTo(new OwnPasskeys.Finished.Refused());

        var asked = signIn.begin(request).orElseThrow();
        String used = laptop.use(asked.json());
        assertThat(finish(asked, used)).isEqualTo(PasskeySignIn.Outcome.SIGNED_IN);
        assertThat(finish(asked, used)).isEqualTo(PasskeySignIn.Outcome.REFUSED);
        assertThat(finish(signIn.begin(request).orElseThrow(), used)).isEqualTo(PasskeySignIn.Outcome.REFUSED);
    }

    @Test
    void isNotAddedToSomebodyElse() {
        var begun = begin(cast.student("Anna"));
        String made = laptop.make(begun.options());
        var oleh = cast.student("Oleh");
        assertThat(as(oleh, () -> passkeys.finish(begun.ceremony(), "Mine", made)))
                .isEqualTo(new OwnPasskeys.Finished.Refused());
        assertThat(as(oleh, () -> passkeys.own())).isEmpty();
    }

    @Test
    void isRefusedFromAnotherPage() {
        add(cast.student("Anna"), laptop);
        assertThat(use(laptop.on("http://localhost:8081"))).isEqualTo(PasskeySignIn.Outcome.REFUSED);
        assertThat(use(laptop.on("https://sal1ent.example.org"))).isEqualTo(PasskeySignIn.Outcome.REFUSED);
        assertThat(use(laptop.on("http://localhost"))).isEqualTo(PasskeySignIn.Outcome.SIGNED_IN);
    }

    @Test
    void isRefusedInOtherHands() {
        var oleh = cast.student("Oleh");
        var begun = begin(oleh);
        var unlocked = new Device("http://localhost").inOtherHands().make(begun.options());
        assertThat(as(oleh, () -> passkeys.finish(begun.ceremony(), "Key", unlocked)))
                .isEqualTo(new OwnPasskeys.Finished.Refused());
        add(cast.student("Anna"), laptop);
        assertThat(use(laptop.inOtherHands())).isEqualTo(PasskeySignIn.Outcome.REFUSED);
    }

    @Test
    void isRefusedWhenItLooksCopied() {
        add(cast.student("Anna"), laptop);
        assertThat(use(laptop)).isEqualTo(PasskeySignIn.Outcome.SIGNED_IN);
        assertThat(use(laptop)).isEqualTo(PasskeySignIn.Outcome.SIGNED_IN);
        assertThat(use(laptop.usedOnly(1))).isEqualTo(PasskeySignIn.Outcome.REFUSED);
    }

    @Test
    void isRefusedWithWhatIsNoProof() {
        add(cast.student("Anna"), laptop);
        assertThat(use(new Device("http://localhost"))).isEqualTo(PasskeySignIn.Outcome.REFUSED);
        for (String nonsense :
                new String[] {"", "null", "{}", "[]", "{\"id\":7}", "{\"rawId\":\"%\",\"response\":{}}"}) {
            assertThat(finish(signIn.begin(request).orElseThrow(), nonsense))
                    .as(nonsense)
                    .isEqualTo(PasskeySignIn.Outcome.REFUSED);
        }
    }

    @Test
    void isOfferedWhereTheServerKnowsItsAddress() {
        request.setServerName("127.0.0.1");
        assertThat(signIn.worksAt(request)).isFalse();
        assertThat(signIn.begin(request)).isEmpty();
        assertThat(as(cast.student("Anna"), () -> passkeys.begin(Cast.PASSWORD, request)))
                .isInstanceOf(OwnPasskeys.Begun.NotHere.class);
    }

    @Test
    void goesWithItsOwner() {
        var anna = cast.student("Anna");
        add(anna, laptop);
        cast.commit(() -> people.save(people.findById(anna.id()).orElseThrow().erasedAt(Instant.EPOCH)));
        tidying.now();
        assertThat(people.findById(anna.id())).isEmpty();
        assertThat(use(laptop)).isEqualTo(PasskeySignIn.Outcome.REFUSED);
    }

    private OwnPasskeys.Begun.Asked begin(Visitor who) {
        return (OwnPasskeys.Begun.Asked) as(who, () -> passkeys.begin(Cast.PASSWORD, request));
    }

    private void add(Visitor who, Device device) {
        AddedPasskey.of(passkeys, who, device, request);
    }

    private PasskeySignIn.Outcome use(Device device) {
        var asked = signIn.begin(request).orElseThrow();
        return finish(asked, device.use(asked.json()));
    }

    private PasskeySignIn.Outcome finish(PasskeySignIn.Begun asked, String used) {
        return as(guest(), () -> signIn.finish(asked.asked(), used, false, request, new MockHttpServletResponse()));
    }

    private @Nullable Object signedIn() {
        var context = (SecurityContext)
                request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        var authentication = context.getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }
}
