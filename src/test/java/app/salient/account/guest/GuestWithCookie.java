package app.salient.account.guest;

import app.salient.account.Role;
import app.salient.account.Visitor;

/**
 * A guest as a browser knows them.
 *
 * @param cookie the secret in the browser's cookie
 */
public record GuestWithCookie(String cookie, Visitor visitor) {
    public static GuestWithCookie fresh() {
        var token = GuestToken.fresh();
        return new GuestWithCookie(token.secret(), new Visitor(token.person(), Role.GUEST, ""));
    }
}
