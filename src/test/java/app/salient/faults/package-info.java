/** What goes wrong outside of Salient, done to the production application while people answer. */
@NullMarked
package app.salient.faults;

import org.jspecify.annotations.NullMarked;
