/** Signing in by name and password: what a password must be, how often it may be tried, and the session that follows. */
@NullMarked
package app.salient.account.signin;

import org.jspecify.annotations.NullMarked;
