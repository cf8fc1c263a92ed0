package app.salient.account.school;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.People;
import app.salient.account.Role;
import app.salient.account.SignInName;
import app.salient.account.Visitor;
import app.salient.account.own.Tidying;
import app.salient.testing.Cast;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom the school's service names gets one account, and nobody else's. */
abstract class SchoolSignInContract {
    private static final String ISSUER = "https://id.harbour.example";

    @Autowired
    SchoolSignIn school;

    @Autowired
    People people;

    @Autowired
    Tidying tidying;

    @Autowired
    Cast cast;

    private final String subject = UUID.randomUUID().toString();
    private final String name = "Aino " + subject.substring(0, 8);

    @Test
    void makesAStudentOnce() {
        var first = signIn(ISSUER, subject, name);
        assertThat(first.role()).isEqualTo(Role.STUDENT);
        assertThat(first.name()).isEqualTo(name);
        assertThat(people.findById(first.id()).orElseThrow().hasPassword()).isFalse();
        assertThat(signIn(ISSUER, subject, "Another Name")).isEqualTo(first);
    }

    @Test
    void goesByIssuerAndSubjectTogether() {
        var first = signIn(ISSUER, subject, name);
        var other = signIn("https://id.other.example", subject, name);
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(other.name()).isEqualTo(name + " 2");
    }

    @Test
    void leavesANameToWhoeverHasIt() {
        var before = cast.instructor(name);
        var person = people.findById(before.id()).orElseThrow();
        var after = signIn(ISSUER, subject, String.valueOf(person.nameFolded()));
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.name()).endsWith(" 2");
        assertThat(people.findById(before.id())).contains(person);
    }

    @Test
    void makesANameOfWhatCanBeOne() {
        assertThat(signIn(ISSUER, subject, "<b>", "  Zoë\t(7b) " + subject).name())
                .startsWith("Zoë 7b ")
                .hasSize(SignInName.LONGEST - 4);
        assertThat(signIn(ISSUER, "devanagari " + subject, "प्रिया " + subject).name())
                .startsWith("प्रिया ");
        assertThat(signIn(ISSUER, "nameless " + subject, "", "\u0000").name()).startsWith("Learner");
    }

    @Test
    void makesOneAccountForTwoWindows() throws Exception {
        try (var windows = Executors.newFixedThreadPool(2)) {
            Callable<Visitor> window = () -> signIn(ISSUER, subject, name);
            var both = windows.invokeAll(List.of(window, window)).stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(both).hasSize(1);
        }
    }

    @Test
    void startsAnewForWhoeverHadTheirAccountErased() {
        var before = signIn(ISSUER, subject, name);
        cast.commit(() -> people.save(people.findById(before.id()).orElseThrow().erasedAt(Instant.EPOCH)));
        tidying.now();
        assertThat(signIn(ISSUER, subject, name).id()).isNotEqualTo(before.id());
    }

    private Visitor signIn(String issuer, String whom, String... names) {
        return school.visitor(issuer, whom, Stream.of(names));
    }
}
