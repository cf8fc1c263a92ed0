/** How often something may be tried in a minute, counted on one server or together on several. */
@NamedInterface("tries")
@NullMarked
package app.salient.account.tries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
