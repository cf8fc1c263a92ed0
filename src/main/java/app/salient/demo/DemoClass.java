package app.salient.demo;

import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.making.Accounts;
import app.salient.account.making.SetupLink;
import app.salient.classroom.JoinCode;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty demo database with a class of 24 and its three weeks; the same class every time. */
@Component
@Profile("demo")
class DemoClass implements SmartInitializingSingleton {
    static final String PASSWORD = "salient-demo";

    private static final int STUDENTS = 24;
    /** Has more time than the others. */
    private static final int SLOW = 3;

    private static final long SEED = 19391130;
    private static final Duration SPAN = Duration.ofDays(21);

    private final Accounts accounts;
    private final SetupLink setupLink;
    private final Teaching teaching;
    private final Joining joining;
    private final Lessons lessons;
    private final DemoStudent student;
    private final DemoAssignments assigned;
    private final ActingAs acting;
    private final DemoClock clock;

    DemoClass(
            Accounts accounts,
            SetupLink setupLink,
            Teaching teaching,
            Joining joining,
            Lessons lessons,
            DemoStudent student,
            DemoAssignments assigned,
            ActingAs acting,
            DemoClock clock) {
        this.accounts = accounts;
        this.setupLink = setupLink;
        this.teaching = teaching;
        this.joining = joining;
        this.lessons = lessons;
        this.student = student;
        this.assigned = assigned;
        this.acting = acting;
        this.clock = clock;
    }

    /** Before the first visitor can come in, for the clock runs behind meanwhile. */
    @Override
    public void afterSingletonsInstantiated() {
        Instant start = clock.instant().minus(SPAN);
        clock.travelTo(start);
        try {
            setupLink.offer().ifPresent(link -> make(link, start));
        } finally {
            clock.comeBack();
        }
    }

    private void make(String link, Instant start) {
        String token = link.substring(link.indexOf('=') + 1);
        var account = made(accounts.setUp(token, "instructor", PASSWORD));
        // By the account alone they may be a learner: a server can ask a passkey of instructors.
        var instructor = new Visitor(account.id(), Role.INSTRUCTOR, account.name(), account.signIns());
        var card = acting.of(instructor, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki")));
        var code = card.code();
        assigned.homework(instructor, card);
        var random = new Random(SEED);
        for (int number = 1; number <= STUDENTS; number++) {
            // The last two never got further than joining.
            var who = join("student%02d".formatted(number), code);
            if (number == SLOW) {
                assigned.moreTime(instructor, card, who);
            }
            live(who, start, number > STUDENTS - 2 ? 0 : 2, random);
        }
        clock.travelTo(start.plus(SPAN));
        assigned.exam(instructor, card);
    }

    private Visitor join(String name, JoinCode code) {
        var guest = new Visitor(new PersonId(UUID.randomUUID()), Role.GUEST, "");
        var student = made(acting.of(guest, () -> accounts.keepProgress(name, PASSWORD)));
        acting.of(student, () -> joining.join(code));
        return student;
    }

    private void live(Visitor who, Instant start, int mostLessons, RandomGenerator random) {
        Instant when = start.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
        for (Lesson lesson :
                lessons.current().lessons().stream().limit(mostLessons).toList()) {
            if (!student.study(who, lesson, when, random) || random.nextDouble() < 0.25) {
                return;
            }
            when = when.plus(Duration.ofMinutes(4 * 24 * 60L + random.nextInt(10 * 24 * 60)));
        }
    }

    private static Visitor made(Accounts.Outcome outcome) {
        if (outcome instanceof Accounts.Outcome.Made made) {
            return made.visitor();
        }
        throw new IllegalStateException("the demo account could not be made: " + outcome);
    }
}
