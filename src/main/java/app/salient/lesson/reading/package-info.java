/** Reads the files of the course into drafts, and says what is wrong with each. */
@NullMarked
package app.salient.lesson.reading;

import org.jspecify.annotations.NullMarked;
