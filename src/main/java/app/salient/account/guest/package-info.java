/**
 * Who has no account: the cookie they are known by, the row they get once there is something to keep, the code by which
 * they come back on another browser, and how what they did becomes part of somebody else.
 */
@NamedInterface("guest")
@NullMarked
package app.salient.account.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
