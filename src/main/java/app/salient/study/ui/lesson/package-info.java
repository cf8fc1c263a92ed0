/** A lesson to read, with its claims and the questions at the ends of its sections. */
@NullMarked
package app.salient.study.ui.lesson;

import org.jspecify.annotations.NullMarked;
