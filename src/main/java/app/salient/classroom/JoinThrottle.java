package app.salient.classroom;

import app.salient.account.tries.Throttles;
import app.salient.account.tries.Tries;
import org.springframework.stereotype.Component;

/** Slows the guessing of join codes: with 10^12 codes, a hundred a minute finds nothing, and a whole class still fits. */
@Component
class JoinThrottle {
    static final int LOOKS_PER_MINUTE = 100;

    private final Tries looks;

    JoinThrottle(Throttles throttles) {
        this.looks = throttles.of("join codes from an address", LOOKS_PER_MINUTE);
    }

    boolean admits(String address) {
        return looks.allow(address);
    }
}
