package app.salient.study.answering;

import app.salient.storage.Outage;
import app.salient.storage.Servers;
import app.salient.study.Grace;
import app.salient.study.attempt.Attempts;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands in what has run out of time when nobody is there to do it. */
@Component
class Overdue {
    private static final Logger LOG = LoggerFactory.getLogger(Overdue.class);

    private final Attempts attempts;
    private final Closing closing;
    private final Servers servers;
    private final Clock clock;

    Overdue(Attempts attempts, Closing closing, Servers servers, Clock clock) {
        this.attempts = attempts;
        this.closing = closing;
        this.servers = servers;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${salient.overdue-every:PT10S}")
    void onOneServer() {
        try {
            if (servers.leads()) {
                handIn();
            }
        } catch (RuntimeException e) {
            if (!Outage.isKnown(e)) {
                throw e;
            }
        }
    }

    /** Waits for the grace to pass, in which a browser that was offline may still deliver and hand in. */
    void handIn() {
        Instant now = clock.instant();
        for (var attempt : attempts.findByOpenSlotAndEndsAtBefore("OPEN", now.minus(Grace.LENGTH))) {
            try {
                closing.close(attempt.id(), now);
            } catch (RuntimeException e) { // the others should not wait for this one; it is tried again
                LOG.warn("Attempt {} has run out of time but could not be handed in", attempt.id(), e);
            }
        }
    }
}
