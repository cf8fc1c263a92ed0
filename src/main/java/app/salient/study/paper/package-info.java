/**
 * What a quiz asks and by which rules: its questions as the course has them, the terms that hold for a learner, and every
 * version of a text that was ever asked.
 */
@NullMarked
package app.salient.study.paper;

import org.jspecify.annotations.NullMarked;
