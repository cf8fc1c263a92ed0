/** {@code ./salient check}: the course read from the command line. */
@NullMarked
package app.salient.lesson.check;

import org.jspecify.annotations.NullMarked;
