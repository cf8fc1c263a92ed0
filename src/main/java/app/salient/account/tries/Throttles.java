package app.salient.account.tries;

import app.salient.storage.Servers;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands out counters of tries. Servers that share a database count together, so that two do not allow twice as much. */
@Component
public class Throttles {
    private final Servers servers;
    private final TriesQuery table;
    private final Clock clock;

    Throttles(Servers servers, TriesQuery table, Clock clock) {
        this.servers = servers;
        this.table = table;
        this.clock = clock;
    }

    /**
     * @param what is tried, such as "sign-in of a name": what is tried under other words is counted apart
     * @param perMinute above 0
     */
    public Tries of(String what, int perMinute) {
        return servers.areSeveral()
                ? new TriesTogether(what, perMinute, table, clock)
                : new TriesHere(perMinute, clock);
    }

    @Scheduled(fixedDelayString = "${salient.tries-forgotten-every:PT5M}")
    void forgetOld() {
        if (servers.areSeveral() && servers.leads()) {
            table.forgetBefore(clock.instant().minus(TriesTogether.OF_INTEREST));
        }
    }
}
