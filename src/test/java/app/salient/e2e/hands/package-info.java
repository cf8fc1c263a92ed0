/** How a person answers each kind of question, by pointing and by keyboard alone. A new kind needs a hand here. */
@NullMarked
package app.salient.e2e.hands;

import org.jspecify.annotations.NullMarked;
