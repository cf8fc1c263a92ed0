package app.salient.lesson.live;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lessons;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Edition;
import app.salient.lesson.reading.LastGood;
import app.salient.lesson.rules.CheckedCourse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The course from its folder; the folder is looked at again while people read. */
@Service
public class CourseOnDisk implements Lessons {
    private static final Logger LOG = LoggerFactory.getLogger(CourseOnDisk.class);
    /** Looks at the folder are at least this far apart, and a file counts as written when it has rested this long. */
    static final Duration PAUSE = Duration.ofMillis(200);

    private final CourseFolder folder;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Edition edition = Edition.empty();
    private volatile Instant looked = Instant.MIN;
    private Fingerprint read = Fingerprint.NONE;
    private Fingerprint seen = Fingerprint.NONE;

    /** Reads the course; a broken or missing folder gives an empty course with problems, never an exception. */
    @Autowired
    public CourseOnDisk(@Value("${salient.lessons:lessons}") Path folder, Clock clock) {
        this.folder = new CourseFolder(folder);
        this.clock = clock;
        looked = clock.instant();
        read = Fingerprint.of(folder);
        seen = read;
        edition = CheckedCourse.read(this.folder, LastGood.NOTHING);
        tell();
    }

    @Override
    public Catalogue current() {
        if (isTimeToLook() && reading.tryLock()) {
            try {
                looked = clock.instant();
                look();
            } finally {
                reading.unlock();
            }
        }
        return edition.catalogue();
    }

    @Override
    public String digest() {
        return CourseDigest.of(folder.root());
    }

    /** The absolute difference, so that a clock that was set back does not stop the looking. */
    private boolean isTimeToLook() {
        return Duration.between(looked, clock.instant()).abs().compareTo(PAUSE) >= 0;
    }

    private void look() {
        Fingerprint now = Fingerprint.of(folder.root());
        boolean rested = now.equals(seen) || !now.newest().plus(PAUSE).isAfter(clock.instant());
        seen = now;
        if (now.equals(read) || !rested) {
            return;
        }
        Edition next = CheckedCourse.read(folder, edition.good());
        if (Fingerprint.of(folder.root()).equals(now)) { // else somebody writes right now: the next look reads it
            edition = next;
            read = now;
            tell();
        }
    }

    private void tell() {
        Catalogue now = edition.catalogue();
        long errors =
                now.problems().stream().filter(problem -> problem.isError()).count();
        LOG.info(
                "Read the course in {}: {} lessons, {} errors",
                folder.root(),
                now.lessons().size(),
                errors);
        now.problems().stream()
                .filter(problem -> problem.isError())
                .limit(20)
                .forEach(problem -> LOG.warn("{}", problem));
    }
}
