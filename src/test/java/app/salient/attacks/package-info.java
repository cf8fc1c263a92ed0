/** What somebody tries who means harm, against the production application: no browser of ours, and messages made by hand. */
@NullMarked
package app.salient.attacks;

import org.jspecify.annotations.NullMarked;
