package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.StudentJoined;
import app.salient.classroom.StudentRemoved;
import app.salient.storage.MissedOtherServers;
import app.salient.storage.OtherServerSaid;
import app.salient.storage.Servers;
import app.salient.study.AnswersSaved;
import app.salient.study.AttemptGraded;
import app.salient.study.LessonProgressed;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open class pages what is new. News within half a second are told once, and read once however many pages are open, so
 * that a class answering together costs two readings a second. Nothing is read while nothing happens.
 */
@Component
class ClassUpdates implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ClassUpdates.class);
    private static final long PAUSE_MILLIS = 500;

    /** Between servers: the words are ids of learners. */
    private static final String TOPIC = "learner-news";

    /** The words are ids of classes. */
    private static final String CLASS_TOPIC = "class-news";

    private final NamesQuery names;
    private final Dashboards dashboards;
    private final Servers servers;
    private final Map<ClassroomId, Watch> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("class-updates").factory());

    ClassUpdates(NamesQuery names, Dashboards dashboards, Servers servers) {
        this.names = names;
        this.dashboards = dashboards;
        this.servers = servers;
    }

    /** The caller has already shown that it may see the class. {@code show} is called on another thread. */
    ClassInsight.Following subscribe(ClassroomId classroom, Consumer<Dashboard> show) {
        var page = new Page(classroom, show);
        watched.compute(classroom, (id, watch) -> (watch == null ? new Watch(classroom) : watch).with(page));
        return page;
    }

    @EventListener
    void on(AttemptGraded event) {
        news(event.learner());
    }

    @EventListener
    void on(AnswersSaved event) {
        news(event.learner());
    }

    @EventListener
    void on(LessonProgressed event) {
        news(event.learner());
    }

    @EventListener
    void on(StudentJoined event) {
        news(event.learner());
    }

    /** They belong to the class no longer, so that other servers could not find it by them. */
    @EventListener
    void on(StudentRemoved event) {
        servers.tell(CLASS_TOPIC, event.classroom().toString());
        newsHere(event.classroom());
    }

    @EventListener
    void on(OtherServerSaid said) {
        if (said.topic().equals(TOPIC)) {
            said.words().stream().flatMap(word -> PersonId.of(word).stream()).forEach(this::newsHere);
        } else if (said.topic().equals(CLASS_TOPIC)) {
            said.words().stream().flatMap(word -> ClassroomId.of(word).stream()).forEach(this::newsHere);
        }
    }

    @EventListener(MissedOtherServers.class)
    void onSilence() {
        watched.values().forEach(Watch::soon);
    }

    private void news(PersonId learner) {
        servers.tell(TOPIC, learner.toString());
        newsHere(learner);
    }

    private void newsHere(PersonId learner) {
        if (!watched.isEmpty()) {
            names.classesOf(learner).forEach(this::newsHere);
        }
    }

    private void newsHere(ClassroomId classroom) {
        Watch watch = watched.get(classroom);
        if (watch != null) {
            watch.soon();
        }
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
    }

    /** A class that somebody looks at. */
    private final class Watch {
        private final ClassroomId classroom;
        private final Set<Page> pages = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean due = new AtomicBoolean();

        Watch(ClassroomId classroom) {
            this.classroom = classroom;
        }

        Watch with(Page page) {
            pages.add(page);
            return this;
        }

        @Nullable
        Watch without(Page page) {
            pages.remove(page);
            return pages.isEmpty() ? null : this;
        }

        void soon() {
            if (due.compareAndSet(false, true)) {
                teller.schedule(this::tell, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private void tell() {
            due.set(false);
            if (pages.isEmpty()) {
                return;
            }
            try {
                Dashboard now = dashboards.of(classroom);
                pages.forEach(page -> page.tell(now));
            } catch (RuntimeException e) { // the next news tries again
                LOG.warn("The page of the class {} could not be told what is new", classroom, e);
            }
        }
    }

    /** One open page. */
    private final class Page implements ClassInsight.Following {
        private final ClassroomId classroom;
        private final Consumer<Dashboard> show;

        Page(ClassroomId classroom, Consumer<Dashboard> show) {
            this.classroom = classroom;
            this.show = show;
        }

        /** A page that is just closing must not keep the others from being told. */
        void tell(Dashboard now) {
            try {
                show.accept(now);
            } catch (RuntimeException e) {
                LOG.debug("A page of the class {} could not be told what is new", classroom, e);
            }
        }

        @Override
        public void end() {
            watched.computeIfPresent(classroom, (id, watch) -> watch.without(this));
        }
    }
}
