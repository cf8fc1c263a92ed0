package app.salient.account.passkey;

import app.salient.account.SiteAddress;
import app.salient.start.StartWords;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says so at the start when passkeys are asked for that nobody could add: then nobody could teach. */
@Component
@Order(4)
class DemandWords implements StartWords {
    private final PasskeyDemand demand;
    private final SiteAddress address;

    DemandWords(PasskeyDemand demand, SiteAddress address) {
        this.demand = demand;
        this.address = address;
    }

    @Override
    public Optional<String> lineAtStart(String here) {
        return demand.isDemanded() && !address.canHavePasskeys()
                ? Optional.of(
                        "Instructors and admins need a passkey, and can add one only at http://localhost: set SALIENT_ADDRESS"
                                + " to the name under which people know this server, such as https://salient.example.org.")
                : Optional.empty();
    }
}
