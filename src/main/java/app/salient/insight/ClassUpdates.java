package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.StudentJoined;
import app.salient.study.AttemptGraded;
import app.salient.study.LessonProgressed;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open class pages what is new. News within half a second are told once, so that a class handing in together costs
 * two refreshes a second and not thirty.
 */
@Component
class ClassUpdates implements DisposableBean {
    private static final long PAUSE_MILLIS = 400;

    private final ClassProgressQuery progress;
    private final Set<Subscription> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("class-updates").factory());

    ClassUpdates(ClassProgressQuery progress) {
        this.progress = progress;
    }

    /** The caller has already shown that it may see the class. {@code show} is called on another thread. */
    Subscription subscribe(ClassroomId classroom, Consumer<ClassProgress> show) {
        var subscription = new Subscription(classroom, show);
        open.add(subscription);
        return subscription;
    }

    @EventListener
    void on(AttemptGraded event) {
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

    private void news(PersonId learner) {
        if (!open.isEmpty()) {
            Set<ClassroomId> classes = progress.classesOf(learner);
            open.stream().filter(s -> classes.contains(s.classroom)).forEach(Subscription::soon);
        }
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
    }

    /** One open page. */
    final class Subscription implements ClassInsight.Following {
        private final ClassroomId classroom;
        private final Consumer<ClassProgress> show;
        private final AtomicBoolean due = new AtomicBoolean();

        Subscription(ClassroomId classroom, Consumer<ClassProgress> show) {
            this.classroom = classroom;
            this.show = show;
        }

        private void soon() {
            if (due.compareAndSet(false, true)) {
                teller.schedule(this::tell, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private void tell() {
            due.set(false);
            if (open.contains(this)) {
                show.accept(progress.of(classroom));
            }
        }

        @Override
        public void end() {
            open.remove(this);
        }
    }
}
