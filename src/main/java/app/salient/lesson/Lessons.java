package app.salient.lesson;

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

/**
 * The door to the course. Reads the folder again when a file in it has changed; a file with errors stays as it last was
 * without them, and its problems are listed.
 */
@Service
public class Lessons {
    private static final Logger LOG = LoggerFactory.getLogger(Lessons.class);
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
    public Lessons(@Value("${salient.lessons:lessons}") Path folder, Clock clock) {
        this.folder = new CourseFolder(folder);
        this.clock = clock;
        looked = clock.instant();
        read = Fingerprint.of(folder);
        seen = read;
        edition = Edition.read(this.folder, LastGood.NOTHING);
        tell();
    }

    /** The course as it is now. Cheap; ask once per request and keep the answer for the whole of it. */
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

    /**
     * A short name for the files of the course as they are now; servers with the same files have the same. Reads all of them.
     *
     * @throws java.io.UncheckedIOException when one cannot be read
     */
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
        Edition next = Edition.read(folder, edition.good());
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
