package app.salient.account.guest;

import app.salient.account.CurrentVisitor;
import app.salient.account.KeptWork;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a guest left on a browser on which somebody is signed in, and whether they have said that it is not theirs. */
@Component
public class LeftGuest {
    private static final String NOT_MINE = "salient.guest.not-mine";

    private final Merging merging;
    private final CurrentVisitor current;

    LeftGuest(Merging merging, CurrentVisitor current) {
        this.merging = merging;
        this.current = current;
    }

    /** @return empty for a guest, when nothing was left, and when the person has said that it is not theirs */
    public Optional<KeptWork.Amount> unasked(HttpServletRequest request) {
        boolean signedIn = current.find().filter(visitor -> !visitor.isGuest()).isPresent();
        return signedIn
                ? GuestCookie.of(request)
                        .filter(cookie -> !isDeclined(request, cookie))
                        .flatMap(merging::left)
                : Optional.empty();
    }

    /** It is somebody else's: not asked again in this session. Whoever signs out here is that guest again. */
    public void decline(HttpServletRequest request) {
        GuestCookie.of(request).ifPresent(cookie -> request.getSession().setAttribute(NOT_MINE, cookie.hashCode()));
    }

    private static boolean isDeclined(HttpServletRequest request, String cookie) {
        var session = request.getSession(false);
        return session != null && Integer.valueOf(cookie.hashCode()).equals(session.getAttribute(NOT_MINE));
    }
}
