package app.salient.classroom;

import app.salient.account.Tries;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Slows the guessing of join codes: with 10^12 codes, a hundred a minute finds nothing, and a whole class still fits. */
@Component
class JoinThrottle {
    static final int LOOKS_PER_MINUTE = 100;

    private final Tries looks;

    JoinThrottle(Clock clock) {
        this.looks = new Tries(LOOKS_PER_MINUTE, clock);
    }

    boolean admits(String address) {
        return looks.allow(address);
    }
}
