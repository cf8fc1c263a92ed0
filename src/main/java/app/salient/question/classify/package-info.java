/** Sort claims into kinds of claim, such as documented fact or forecast. */
@NullMarked
package app.salient.question.classify;

import org.jspecify.annotations.NullMarked;
