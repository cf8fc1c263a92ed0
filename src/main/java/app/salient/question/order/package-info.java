/** Put items into their order. */
@NullMarked
package app.salient.question.order;

import org.jspecify.annotations.NullMarked;
