/** A quiz from its rules to its result. */
@NullMarked
package app.salient.study.ui.quiz;

import org.jspecify.annotations.NullMarked;
