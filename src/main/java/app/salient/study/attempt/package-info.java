/**
 * What is kept of an attempt: itself, its drafts, its graded answers, hints and earlier tries, and whose it is. Other rooms
 * of the house do not see it.
 */
@NullMarked
package app.salient.study.attempt;

import org.jspecify.annotations.NullMarked;
