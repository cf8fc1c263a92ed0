package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.making.Accounts;
import app.salient.account.making.FirstSignIn;
import app.salient.account.making.NewLearners;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A list of students becomes a class, on a real database. */
abstract class EnrollingContract {
    @Autowired
    Teaching teaching;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    FirstSignIn firstSignIn;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private Visitor teacher;
    private ClassroomCard card;

    @BeforeEach
    void people() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Kyiv")));
    }

    @Test
    void saysOfEachLineWhatWouldHappenBeforeAnythingDoes() {
        enrol(list("Ann"));
        var stranger = Cast.signInName(cast.student("Zoe"));
        var lines = look("name;group\n" + name("Ann") + ";A\n" + name("Bo") + ";A\n" + name("bo") + ";B\n" + stranger
                + "\n;B\n=SUM(A1)\n<b>x</b>\n");
        assertThat(lines.lines())
                .extracting(line ->
                        line.verdict() + " " + line.fault().map(Enum::name).orElse(""))
                .containsExactly(
                        "ALREADY_IN ",
                        "NEW ",
                        "CONFLICT TWICE_IN_LIST",
                        "CONFLICT NAME_TAKEN",
                        "BAD NAME_MISSING",
                        "BAD NAME_UNUSABLE",
                        "BAD NAME_UNUSABLE");
        assertThat(enrolments.findByClassroomId(card.id())).hasSize(1);
    }

    @Test
    void takesInWhatIsGoodAndGivesBackTheRestAndRemovesNobody() {
        enrol(list("Ann"));
        var enrolled = enrol(list("Bo", "=1+1"));
        assertThat(enrolled.made()).extracting(NewLearners.Made::name).containsExactly(name("Bo"));
        assertThat(enrolled.rest()).extracting(RosterLine::name).containsExactly("=1+1");
        assertThat(enrolments.findByClassroomId(card.id())).hasSize(2);
        assertThat(RosterSheets.rest(enrolled.rest(), line -> "why")).contains("name,group,line,why", "'=1+1,,2,why");
        assertThat(enrol(list("Bo", "Ann")).made()).isEmpty();
    }

    @Test
    void givesAOneTimeLinkByWhichAStudentChoosesAPassword() {
        var made = enrol(list("Ann")).made().getFirst();
        String secret = secret(made);
        assertThat(as(guest(), () -> firstSignIn.ownerOf(secret))).contains(new FirstSignIn.Owner(name("Ann"), false));
        assertThat(as(guest(), () -> firstSignIn.choose(secret, "short")))
                .isInstanceOf(Accounts.Outcome.PasswordUnusable.class);
        assertThat(as(guest(), () -> firstSignIn.choose(secret, "a quiet harbour")))
                .isEqualTo(new Accounts.Outcome.Made(new Visitor(made.id(), Role.STUDENT, made.name())));
        assertThat(as(guest(), () -> firstSignIn.choose(secret, "another harbour")))
                .isEqualTo(new Accounts.Outcome.LinkUnusable());
        assertThat(as(guest(), () -> firstSignIn.ownerOf("0".repeat(32)))).isEmpty();
        assertThat(as(teacher, () -> enrolling.neverSignedIn(card.id()))).isEmpty();
    }

    @Test
    void makesNewLinksForWhoHasNotUsedTheirsAndForNobodyElse() {
        var made = enrol(list("Ann", "Bo")).made();
        as(guest(), () -> firstSignIn.choose(secret(made.getFirst()), "a quiet harbour"));
        var fresh = as(teacher, () -> enrolling.newLinks(card.id()));
        assertThat(fresh).extracting(NewLearners.Made::name).containsExactly(name("Bo"));
        assertThat(as(guest(), () -> firstSignIn.ownerOf(secret(made.getLast()))))
                .isEmpty();
        assertThat(as(guest(), () -> firstSignIn.ownerOf(secret(fresh.getFirst()))))
                .contains(new FirstSignIn.Owner(name("Bo"), false));
        clock.forward(Duration.ofDays(61));
        assertThat(as(guest(), () -> firstSignIn.ownerOf(secret(fresh.getFirst()))))
                .isEmpty();
    }

    @Test
    void keepsTheGroupOfTheList() {
        enrol("name,group\n" + name("Ann") + ",North\n" + name("Bo") + ",\n");
        assertThat(enrolments.findByClassroomId(card.id()))
                .extracting(
                        enrolment -> Optional.ofNullable(enrolment.groupName()).orElse("none"))
                .containsExactlyInAnyOrder("North", "none");
    }

    @Test
    void takesInTenThousandAtOnce() {
        String list = IntStream.range(0, 10_000)
                .mapToObj(i -> name("Student " + i))
                .collect(Collectors.joining("\n", "name\n", "\n"));
        var lines = look(list);
        assertThat(as(teacher, () -> enrolling.enrol(card.id(), lines.lines()))
                        .orElseThrow()
                        .made())
                .hasSize(10_000);
    }

    @Test
    void servesNobodyButWhoTeachesTheClass() {
        var other = cast.instructor("Mr Other");
        assertThat(as(other, () -> enrolling.look(card.id(), list("Ann").getBytes(UTF_8))))
                .isEmpty();
        assertThat(as(other, () -> enrolling.enrol(card.id(), List.of()))).isEmpty();
        assertThat(as(other, () -> enrolling.newLinks(card.id()))).isEmpty();
        assertThat(as(other, () -> enrolling.neverSignedIn(card.id()))).isEmpty();
        for (Visitor notATeacher : new Visitor[] {cast.student("Anna"), guest(), cast.admin("Root")}) {
            assertThatThrownBy(() -> as(notATeacher, () -> enrolling.enrol(card.id(), List.of())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private String name(String name) {
        return name + " " + tag;
    }

    private String list(String... names) {
        return Arrays.stream(names)
                .map(name -> name.startsWith("=") ? name : name(name))
                .collect(Collectors.joining("\n"));
    }

    private Roster.Lines look(String list) {
        return (Roster.Lines) as(teacher, () -> enrolling.look(card.id(), list.getBytes(UTF_8)))
                .orElseThrow();
    }

    private Enrolling.Enrolled enrol(String list) {
        var lines = look(list).lines();
        return as(teacher, () -> enrolling.enrol(card.id(), lines)).orElseThrow();
    }

    private static String secret(NewLearners.Made made) {
        return made.path().substring(made.path().lastIndexOf('/') + 1);
    }
}
