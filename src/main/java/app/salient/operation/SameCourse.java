package app.salient.operation;

import app.salient.lesson.Lessons;
import app.salient.storage.OtherServerSaid;
import app.salient.storage.Servers;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says when servers that share a database show different courses: a learner who comes to the other one would read something else,
 * and find no question of theirs.
 */
@Component
class SameCourse {
    private static final Logger LOG = LoggerFactory.getLogger(SameCourse.class);
    static final String TOPIC = "course";

    private final Servers servers;
    private final Lessons lessons;

    /** How often in a row each other server has had another course; once happens while the files are being copied. */
    private final Map<String, Integer> differed = new ConcurrentHashMap<>();

    SameCourse(Servers servers, Lessons lessons) {
        this.servers = servers;
        this.lessons = lessons;
    }

    @Scheduled(fixedDelayString = "${salient.course-compared-every:PT30S}")
    void tell() {
        if (servers.areSeveral()) {
            try {
                servers.tell(TOPIC, lessons.digest());
            } catch (UncheckedIOException e) { // the course says itself what cannot be read
                LOG.debug("The course could not be compared", e);
            }
        }
    }

    @EventListener
    void on(OtherServerSaid said) {
        if (said.topic().equals(TOPIC)) {
            compare(said.server(), said.words().getLast());
        }
    }

    private void compare(String server, String theirs) {
        String mine = lessons.digest();
        if (mine.equals(theirs)) {
            differed.remove(server);
        } else if (differed.merge(server, 1, Integer::sum) == 2) {
            LOG.warn(
                    "Server {} has another course ({}) than this one ({}): give both the same lessons folder.",
                    server,
                    theirs,
                    mine);
        }
    }
}
