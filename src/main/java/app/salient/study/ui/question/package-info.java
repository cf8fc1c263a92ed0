/** A question on a screen: its field, what surrounds it, and the way of each change to the server. */
@NullMarked
package app.salient.study.ui.question;

import org.jspecify.annotations.NullMarked;
