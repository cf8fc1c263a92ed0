/** Write a longer text that a person marks by a rubric. */
@NullMarked
package app.salient.question.essay;

import org.jspecify.annotations.NullMarked;
