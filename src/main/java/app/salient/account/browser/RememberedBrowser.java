package app.salient.account.browser;

import java.time.Instant;

/**
 * A browser that stays signed in. What kind it is and where it stands is not kept.
 *
 * @param series names it in its cookie; half of a secret, so never shown
 * @param lastSignedIn when it last signed in by itself
 * @param isThis whether it is the one that asks
 */
public record RememberedBrowser(String series, Instant lastSignedIn, boolean isThis) {}
