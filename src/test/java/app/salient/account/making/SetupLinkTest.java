package app.salient.account.making;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Role;
import app.salient.storage.Committer;
import app.salient.testing.OnH2;
import app.salient.testing.SteppingClock;
import app.salient.testing.Visitors;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** In an application of its own: others have instructors. */
@OnH2
@TestPropertySource(properties = "test.application=first-start")
class SetupLinkTest {
    @Autowired
    SetupLink link;

    @Autowired
    Accounts accounts;

    @Autowired
    Committer committer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SteppingClock clock;

    @BeforeEach
    void nobodyYet() {
        committer.commit(() -> {
            jdbc.sql("delete from person").update();
        });
    }

    @Test
    void makesTheFirstInstructorOnce() {
        String token = token();
        assertThat(setUp(token, "Ms First")).isInstanceOf(Accounts.Outcome.Made.class);
        assertThat(setUp(token, "Ms Second")).isEqualTo(new Accounts.Outcome.LinkUnusable());
    }

    @Test
    void staysUsableAfterARefusedName() {
        String token = token();
        assertThat(setUp(token, "?")).isEqualTo(new Accounts.Outcome.NameUnusable());
        assertThat(setUp(token, "Ms First")).isInstanceOf(Accounts.Outcome.Made.class);
    }

    @Test
    void expiresAfterAnHour() {
        String token = token();
        clock.forward(Duration.ofMinutes(61));
        assertThat(setUp(token, "Ms Late")).isEqualTo(new Accounts.Outcome.LinkUnusable());
    }

    @Test
    void isNotOfferedOnceThereIsAnInstructor() {
        setUp(token(), "Ms First");
        assertThat(link.offer()).isEmpty();
    }

    @Test
    void opensNothingWithAnotherSecret() {
        token();
        assertThat(setUp("", "Ms Guess")).isEqualTo(new Accounts.Outcome.LinkUnusable());
        assertThat(setUp("0".repeat(48), "Ms Guess")).isEqualTo(new Accounts.Outcome.LinkUnusable());
    }

    @Test
    void makesTheFirstAdminByALinkOfTheirOwn() {
        String forInstructor = token();
        String path = link.offerAdmin().orElseThrow();
        String forAdmin = path.substring(path.indexOf('=') + 1);
        assertThat(link.as(forAdmin)).contains(Role.ADMIN);
        assertThat(setUp(forAdmin, "Root"))
                .isInstanceOfSatisfying(
                        Accounts.Outcome.Made.class,
                        made -> assertThat(made.visitor().role()).isEqualTo(Role.ADMIN));
        assertThat(setUp(forAdmin, "Another")).isEqualTo(new Accounts.Outcome.LinkUnusable());
        assertThat(link.offerAdmin()).isEmpty();
        assertThat(setUp(forInstructor, "Ms First"))
                .isInstanceOfSatisfying(
                        Accounts.Outcome.Made.class,
                        made -> assertThat(made.visitor().role()).isEqualTo(Role.INSTRUCTOR));
    }

    private String token() {
        String path = link.offer().orElseThrow();
        return path.substring(path.indexOf('=') + 1);
    }

    private Accounts.Outcome setUp(String token, String name) {
        return Visitors.as(Visitors.guest(), () -> accounts.setUp(token, name, "a quiet harbour"));
    }
}
