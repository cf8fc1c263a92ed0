package app.salient.account.passkey;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.testing.Cast;
import app.salient.testing.Device;
import jakarta.servlet.http.HttpServletRequest;

/** Lets somebody add a passkey, as the account page does. */
final class AddedPasskey {
    private AddedPasskey() {}

    static OwnPasskeys.Finished of(OwnPasskeys passkeys, Visitor who, Device device, HttpServletRequest request) {
        var begun = (OwnPasskeys.Begun.Asked) as(who, () -> passkeys.begin(Cast.PASSWORD, request));
        var finished = as(who, () -> passkeys.finish(begun.ceremony(), "Work laptop", device.make(begun.options())));
        assertThat(finished).isNotInstanceOf(OwnPasskeys.Finished.Refused.class);
        return finished;
    }
}
