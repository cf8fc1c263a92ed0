package app.salient.account.making;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.audit.AccountDeeds;
import app.salient.audit.DeedKind;
import app.salient.audit.Told;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An admin helps somebody back in who forgot their password, on a real database. */
abstract class HelpingInContract {
    @Autowired
    HelpingIn helping;

    @Autowired
    NewLinks links;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    AccountDeeds deeds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private final String name = "Virta " + UUID.randomUUID().toString().substring(0, 8);
    private Visitor admin;
    private Visitor teacher;

    @BeforeEach
    void people() {
        admin = cast.admin("Root");
        teacher = cast.instructor(name);
    }

    @Test
    void givesALinkByWhichTheyChooseAnotherPassword() {
        String secret = secret(help(Cast.signInName(teacher).toUpperCase(Locale.ROOT)));
        assertThat(as(guest(), () -> firstSignIn.choose(secret, "a loud railway")))
                .isInstanceOfSatisfying(
                        Accounts.Outcome.Made.class,
                        made -> assertThat(made.visitor().id()).isEqualTo(teacher.id()));
    }

    @Test
    void isNotedUnderTheNameThatHoldsNow() {
        help(Cast.signInName(teacher));
        assertThat(noted()).satisfies(told -> {
            assertThat(told.kind()).isEqualTo(DeedKind.HELPED_IN);
            assertThat(told.by()).contains("Root");
            assertThat(told.detail()).isEqualTo(name);
        });
    }

    @Test
    void saysSoWhenNobodyHasTheNameOrTheSchoolHasThePassword() {
        assertThat(help("nobody " + UUID.randomUUID().toString().substring(0, 8)))
                .isEqualTo(new HelpingIn.Outcome.NobodyOfThatName());
        assertThat(help("=?")).isEqualTo(new HelpingIn.Outcome.NobodyOfThatName());
        cast.commit(() -> jdbc.sql("update person set password_hash = '{none}' where id = ?")
                .param(teacher.id().value())
                .update());
        assertThat(help(Cast.signInName(teacher))).isEqualTo(new HelpingIn.Outcome.SignsInElsewhere());
    }

    @Test
    void saysWhoItWouldBe() {
        assertThat(as(admin, () -> helping.find(Cast.signInName(teacher))))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(name));
        assertThat(as(admin, () -> helping.find("nobody of this name"))).isEmpty();
    }

    @Test
    void isPrintedForAnHourForWhoeverStartsTheServer() {
        assertThat(new HelpInWords(links, "").lineAtStart("http://x")).isEmpty();
        assertThat(new HelpInWords(links, "nobody").lineAtStart("http://x").orElseThrow())
                .contains("Nobody signs in");
        String line = new HelpInWords(links, Cast.signInName(teacher))
                .lineAtStart("http://x")
                .orElseThrow();
        String secret = line.substring(line.lastIndexOf('/') + 1);
        assertThat(as(guest(), () -> firstSignIn.ownerOf(secret))).isPresent();
        clock.forward(Duration.ofHours(1));
        assertThat(as(guest(), () -> firstSignIn.ownerOf(secret))).isEmpty();
        assertThat(noted().by()).isEmpty();
    }

    @Test
    void isForAdminsAlone() {
        assertThatThrownBy(() -> as(teacher, () -> helping.newLink(Cast.signInName(admin))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leavesOneLinkWhenTwoAdminsHelpAtTheSameMoment() throws Exception {
        Callable<HelpingIn.Outcome> one = () -> help(Cast.signInName(teacher));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(one, one))) {
                assertThat(done.get()).isInstanceOf(HelpingIn.Outcome.Given.class);
            }
        }
        assertThat(jdbc.sql("select count(*) from sign_in_link where person_id = ?")
                        .param(teacher.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Told noted() {
        return as(admin, () -> deeds.page(clock.instant(), 0, 200)).stream()
                .filter(told -> name.equals(told.detail()))
                .findFirst()
                .orElseThrow();
    }

    private HelpingIn.Outcome help(String name) {
        return as(admin, () -> helping.newLink(name));
    }

    private static String secret(HelpingIn.Outcome given) {
        String path = ((HelpingIn.Outcome.Given) given).link().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
