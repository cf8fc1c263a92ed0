package app.salient.storage;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells screens what happened, only after it is durable and never on the writing thread. */
@Component
public class Announcements implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final ApplicationEventPublisher publisher;
    private final ExecutorService messenger = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("announcements").factory());

    Announcements(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /** @throws IllegalStateException outside {@link Committer#commit} */
    public void afterCommit(Object event) {
        if (!Writing.onThisThread()) {
            throw new IllegalStateException("nothing is being committed: " + event);
        }
        Writing.CURRENT.get().announce(event);
    }

    void publish(List<Object> events) {
        for (Object event : events) {
            messenger.execute(() -> tell(event));
        }
    }

    private void tell(Object event) {
        try {
            publisher.publishEvent(event);
        } catch (RuntimeException e) {
            LOG.warn("A screen could not be told of {}", event, e);
        }
    }

    @Override
    public void destroy() {
        messenger.shutdownNow();
    }
}
