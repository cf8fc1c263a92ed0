package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.PersonId;
import app.salient.account.Visitor;
import app.salient.account.making.Accounts;
import app.salient.account.making.FirstSignIn;
import app.salient.account.own.Passwords;
import app.salient.audit.AccountDeeds;
import app.salient.audit.DeedKind;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** A student of a class forgot their password, on a real database. Anna made her account herself; Bo was on the list. */
abstract class NewSignInLinkContract extends AnnasClassContract {
    private static final String FIRST = "a quiet harbour";
    private static final String SECOND = "a loud railway";

    @Autowired
    Enrolling enrolling;

    @Autowired
    NewSignInLink links;

    @Autowired
    ClassLife life;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    Passwords passwords;

    @Autowired
    AccountDeeds deeds;

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SteppingClock clock;

    private Visitor bo;

    @BeforeEach
    void boWasOnTheList() {
        String name = "Bo " + UUID.randomUUID().toString().substring(0, 8);
        var made = as(teacher, () -> {
            var lines = (Roster.Lines)
                    enrolling.look(card.id(), name.getBytes(UTF_8)).orElseThrow();
            return enrolling
                    .enrol(card.id(), lines.lines())
                    .orElseThrow()
                    .made()
                    .getFirst();
        });
        bo = ((Accounts.Outcome.Made) choose(secret(made.path()), FIRST)).visitor();
    }

    @Test
    void leadsToAnotherPasswordOnceAndEndsWhatWasBegunWithTheOldOne() {
        String secret = secret(make(bo.id()).orElseThrow().path());
        assertThat(firstSignIn.ownerOf(secret)).contains(new FirstSignIn.Owner(bo.name(), true));
        assertThat(signsInBy(FIRST)).as("until the link is used").isTrue();
        assertThat(choose(secret, SECOND))
                .isInstanceOfSatisfying(
                        Accounts.Outcome.Made.class,
                        made -> assertThat(made.visitor().signIns()).isGreaterThan(bo.signIns()));
        assertThat(signsInBy(FIRST)).isFalse();
        assertThat(signsInBy(SECOND)).isTrue();
        assertThat(choose(secret, FIRST)).isEqualTo(new Accounts.Outcome.LinkUnusable());
    }

    @Test
    void forgetsTheBrowsersThatRememberedThem() {
        cast.commit(() -> jdbc.sql("""
                        insert into persistent_logins (username, series, token, last_used)
                        values (?, ?, 'token', current_timestamp)
                        """)
                .params(bo.getUsername(), UUID.randomUUID().toString())
                .update());
        choose(secret(make(bo.id()).orElseThrow().path()), SECOND);
        assertThat(jdbc.sql("select count(*) from persistent_logins where username = ?")
                        .param(bo.getUsername())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsAfterAWeekAndWhenThereIsANewerOne() {
        String older = secret(make(bo.id()).orElseThrow().path());
        String newer = secret(make(bo.id()).orElseThrow().path());
        assertThat(firstSignIn.ownerOf(older)).isEmpty();
        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(firstSignIn.ownerOf(newer)).isPresent();
        clock.forward(Duration.ofSeconds(1));
        assertThat(firstSignIn.ownerOf(newer)).isEmpty();
    }

    @Test
    void opensNoAccountThatSomebodyMadeThemselves() {
        assertThat(as(teacher, () -> links.canBeMade(card.id(), anna.id()))).isFalse();
        assertThat(make(anna.id())).isEmpty();
        assertThat(as(teacher, () -> links.canBeMade(card.id(), bo.id()))).isTrue();
    }

    @Test
    void isMadeByInstructorsOfTheOpenClassAlone() {
        var stranger = cast.instructor("Mr Elsewhere");
        assertThat(as(stranger, () -> links.make(card.id(), bo.id()))).isEmpty();
        assertThatThrownBy(() -> as(anna, () -> links.make(card.id(), bo.id())))
                .isInstanceOf(AccessDeniedException.class);
        var other = as(stranger, () -> teaching.newClass("Another", KYIV));
        as(bo, () -> joining.join(other.code()));
        assertThat(as(stranger, () -> links.make(other.id(), bo.id())))
                .as("joined by code: the account was not made for that class")
                .isEmpty();
        as(teacher, () -> life.archive(card.id()));
        assertThat(make(bo.id())).isEmpty();
    }

    @Test
    void isNotedAndDoesNotLookAsIfTheyHadNeverSignedIn() {
        make(bo.id());
        assertThat(as(teacher, () -> enrolling.neverSignedIn(card.id()))).isEmpty();
        assertThat(as(teacher, () -> enrolling.newLinks(card.id()))).isEmpty();
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void leadsNowhereOnceTheOwnerHasChosenAnotherPasswordOrSignedOutEverywhere() {
        String first = secret(make(bo.id()).orElseThrow().path());
        assertThat(as(bo, () -> passwords.openLink())).isPresent();
        as(bo, () -> passwords.change(FIRST, SECOND));
        assertThat(firstSignIn.ownerOf(first)).isEmpty();
        String second = secret(make(bo.id()).orElseThrow().path());
        as(bo, () -> passwords.signOutEverywhere());
        assertThat(firstSignIn.ownerOf(second)).isEmpty();
    }

    @Test
    void staysNotedWhenTheClassIsDeleted() {
        make(bo.id());
        as(teacher, () -> life.delete(card.id(), true));
        assertThat(as(cast.admin("Root"), () -> deeds.page(clock.instant(), 0, 200)))
                .filteredOn(told -> told.kind() == DeedKind.NEW_LINK
                        && told.by().filter(teacher.name()::equals).isPresent())
                .first()
                .satisfies(told -> assertThat(told.detail()).isNotEqualTo(bo.name()));
        assertThat(noted()).isEqualTo(1);
    }

    private int noted() {
        return jdbc.sql("""
                        select count(*)
                        from audit
                        where kind = 'NEW_LINK' and classroom_id = ? and actor_id = ? and subject_id = ?
                        """)
                .params(card.id().value(), teacher.id().value(), bo.id().value())
                .query(Integer.class)
                .single();
    }

    private Optional<NewSignInLink.Link> make(PersonId student) {
        return as(teacher, () -> links.make(card.id(), student));
    }

    private Accounts.Outcome choose(String secret, String password) {
        return as(guest(), () -> firstSignIn.choose(secret, password));
    }

    private boolean signsInBy(String password) {
        try {
            return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(bo.name(), password))
                    != null;
        } catch (BadCredentialsException e) {
            return false;
        }
    }

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
