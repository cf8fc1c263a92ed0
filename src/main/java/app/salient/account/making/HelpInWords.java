package app.salient.account.making;

import app.salient.start.StartWords;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints a new link for somebody who cannot sign in, when whoever starts the server names them: the way back for an admin. */
@Component
@Order(3)
class HelpInWords implements StartWords {
    /** What is printed at a start may be kept and read by others. */
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final NewLinks links;
    private final String name;

    HelpInWords(NewLinks links, @Value("${salient.sign-in-link:}") String name) {
        this.links = links;
        this.name = name;
    }

    @Override
    public Optional<String> lineAtStart(String address) {
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(
                        switch (links.make(name, null, LIFETIME)) {
                            case HelpingIn.Outcome.Given(var link) ->
                                "A new password for " + link.name() + " (this link works once, for an hour): " + address
                                        + link.path();
                            case HelpingIn.Outcome.NobodyOfThatName n ->
                                "Nobody signs in by the name \"" + name + "\", so there is no new link.";
                            case HelpingIn.Outcome.SignsInElsewhere e ->
                                name + " signs in by the school's service, which has the password.";
                        });
    }
}
