/**
 * How accounts are made: by a guest who keeps what they did, by the link printed at the start, by invitation, and for the
 * learners on an instructor's list.
 */
@NamedInterface("making")
@NullMarked
package app.salient.account.making;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
