/**
 * What people do with their own account: another password, taking everything along, leaving. And the erasing of whoever
 * has left or does not come back.
 */
@NamedInterface("own")
@NullMarked
package app.salient.account.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
