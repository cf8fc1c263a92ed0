/** What classes still wait for: lessons to read and quizzes to hand in. */
@NullMarked
package app.salient.study.due;

import org.jspecify.annotations.NullMarked;
