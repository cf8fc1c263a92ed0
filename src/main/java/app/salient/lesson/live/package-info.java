/** Keeps the course that people read up to date with its folder. */
@NullMarked
package app.salient.lesson.live;

import org.jspecify.annotations.NullMarked;
