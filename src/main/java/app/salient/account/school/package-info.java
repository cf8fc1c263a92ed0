/** Signing in by the school's own service (OpenID Connect), and whom it names. The only room that calls another server. */
@NullMarked
package app.salient.account.school;

import org.jspecify.annotations.NullMarked;
