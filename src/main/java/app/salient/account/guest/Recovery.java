package app.salient.account.guest;

import app.salient.account.CurrentVisitor;
import app.salient.account.tries.Throttles;
import app.salient.account.tries.Tries;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets a guest find their work again on another browser by a code alone: no name, no address, nothing to remember them by. */
@Service
public class Recovery {
    static final int TRIES_PER_ADDRESS = 10;

    private final RecoveryCodes codes;
    private final Guests guests;
    private final Merger merger;
    private final Committer committer;
    private final CurrentVisitor current;
    private final RandomGenerator random;
    private final Clock clock;
    private final Tries tries;

    Recovery(
            RecoveryCodes codes,
            Guests guests,
            Merger merger,
            Committer committer,
            CurrentVisitor current,
            RandomGenerator random,
            Throttles throttles,
            Clock clock) {
        this.codes = codes;
        this.guests = guests;
        this.merger = merger;
        this.committer = committer;
        this.current = current;
        this.random = random;
        this.clock = clock;
        this.tries = throttles.of("recovery from an address", TRIES_PER_ADDRESS);
    }

    /** What came of a code. */
    public enum Outcome {
        /** What it stands for is the visitor's now; the code is used up. */
        FOUND,
        /** It stands for the visitor themselves, and stays good. */
        OWN,
        UNKNOWN,
        WAIT_A_MINUTE
    }

    /** Makes a code for the guest who asks; the one before is worth nothing from then on. @return as it is shown, once */
    @PreAuthorize("hasRole('GUEST')")
    public String makeCode() {
        var guest = current.get();
        guests.ensureStored(guest);
        var code = RecoveryCode.fresh(random);
        committer.commit(() -> {
            codes.forget(guest.id());
            codes.save(new StoredCode(guest.id(), code.hash(), clock.instant()));
        });
        return code.shown();
    }

    /**
     * Makes what the code's guest did part of the visitor, a guest or an account.
     *
     * @param address where the request comes from; tries are slowed down per address
     */
    @PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
    public Outcome use(String typed, String address) {
        if (!tries.allow(address)) {
            return Outcome.WAIT_A_MINUTE;
        }
        var code = RecoveryCode.of(typed);
        if (code.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        var visitor = current.get();
        guests.ensureStored(visitor);
        return committer.commit(() -> {
            var stored = codes.findByCodeHash(code.get().hash());
            if (stored.isEmpty()) {
                return Outcome.UNKNOWN;
            }
            var found = stored.get().personId();
            if (found.equals(visitor.id())) {
                return Outcome.OWN;
            }
            return merger.merge(found, visitor.id()) ? Outcome.FOUND : Outcome.UNKNOWN;
        });
    }
}
