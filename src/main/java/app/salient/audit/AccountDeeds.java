package app.salient.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What an admin may know of what was done: who let whom in, and who made accounts or deleted a class. Nothing of what anybody
 * answered, and of no
 * single student but whom an admin helped back in.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class AccountDeeds {
    private final AccountDeedsQuery rows;

    AccountDeeds(AccountDeedsQuery rows) {
        this.rows = rows;
    }

    /**
     * The latest first.
     *
     * @param upTo none that came later, so that pages stay what they are
     * @param from how many to leave out
     * @param most how many at most, more than 0
     */
    public List<Told> page(Instant upTo, int from, int most) {
        return rows.page(upTo, from, most);
    }
}
