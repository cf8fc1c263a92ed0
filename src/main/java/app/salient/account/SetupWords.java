package app.salient.account;

import app.salient.start.StartWords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints the setup link as long as there is no instructor. */
@Component
class SetupWords implements StartWords {
    private final SetupLink link;

    SetupWords(SetupLink link) {
        this.link = link;
    }

    @Override
    public Optional<String> lineAtStart(String address) {
        return link.offer()
                .map(path -> "Create the first instructor (this link works once, for an hour): " + address + path);
    }
}
