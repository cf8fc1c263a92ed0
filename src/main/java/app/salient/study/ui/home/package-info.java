/** The page at the root: what comes next, what is due, what has changed. */
@NullMarked
package app.salient.study.ui.home;

import org.jspecify.annotations.NullMarked;
