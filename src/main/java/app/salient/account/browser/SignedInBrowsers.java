package app.salient.account.browser;

import app.salient.account.CurrentVisitor;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The browsers that stay signed in as the visitor, and how each of them ends. */
@Service
@PreAuthorize("hasAnyRole('STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class SignedInBrowsers {
    private final RememberedBrowsersQuery browsers;
    private final ThisBrowser here;
    private final Committer committer;
    private final CurrentVisitor current;
    private final Clock clock;

    SignedInBrowsers(
            RememberedBrowsersQuery browsers,
            ThisBrowser here,
            Committer committer,
            CurrentVisitor current,
            Clock clock) {
        this.browsers = browsers;
        this.here = here;
        this.committer = committer;
        this.current = current;
        this.clock = clock;
    }

    /** @return the visitor's, the latest first */
    public List<RememberedBrowser> own() {
        return browsers.of(current.get().id(), clock.instant().minus(RememberedSignIn.LIFETIME), here.series());
    }

    /** Signs it out with its next request. Somebody else's stays as it is, and so does one that is signed out already. */
    public void signOut(RememberedBrowser browser) {
        var person = current.get().id();
        committer.commit(() -> browsers.forget(person, browser.series()));
    }
}
