/** What an instructor sees who looks as a student. */
@NullMarked
package app.salient.study.ui.looking;

import org.jspecify.annotations.NullMarked;
