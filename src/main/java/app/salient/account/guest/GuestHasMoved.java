package app.salient.account.guest;

import app.salient.account.PersonId;

/** A page was opened by a guest whose work has become somebody else's since; loaded anew, it is theirs. */
public final class GuestHasMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GuestHasMoved(PersonId guest) {
        super("the guest " + guest + " has become part of somebody else");
    }
}
