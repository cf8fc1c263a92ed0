/** What must hold between the files of a course: one rule a file. */
@NullMarked
package app.salient.lesson.rules;

import org.jspecify.annotations.NullMarked;
