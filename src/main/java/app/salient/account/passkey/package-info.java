/** Devices that somebody has added to sign in without a password. */
@NullMarked
package app.salient.account.passkey;

import org.jspecify.annotations.NullMarked;
