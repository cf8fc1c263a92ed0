/** Judge each of several statements by one of a few columns, such as true or false. */
@NullMarked
package app.salient.question.statements;

import org.jspecify.annotations.NullMarked;
