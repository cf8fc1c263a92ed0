/**
 * Compares schedulers on invented learners: {@code ./salient bench memory}. How learners forget here is not how any of the
 * schedulers thinks they do; what that can show and what not: docs/memory.md.
 */
@NullMarked
package app.salient.review.simulation;

import org.jspecify.annotations.NullMarked;
