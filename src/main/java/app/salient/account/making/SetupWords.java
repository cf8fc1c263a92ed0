package app.salient.account.making;

import app.salient.account.AccountPaths;
import app.salient.start.StartWords;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the link for the first instructor as long as there is none. */
@Component
@Order(1)
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

    /** Prints the link for the first admin, when whoever starts the server asks for it and there is none. */
    @Component
    @Order(2)
    static class ForAdmin implements StartWords {
        private final SetupLink link;
        private final boolean wanted;

        ForAdmin(SetupLink link, @Value("${salient.offer-admin:false}") boolean wanted) {
            this.link = link;
            this.wanted = wanted;
        }

        @Override
        public Optional<String> lineAtStart(String address) {
            return !wanted
                    ? Optional.empty()
                    : link.offerAdmin()
                            .map(path -> "Create an admin (this link works once, for an hour): " + address + path)
                            .or(() -> Optional.of("There is an admin already, who can invite others at " + address
                                    + AccountPaths.PEOPLE));
        }
    }
}
