@NullMarked
package app.salient.lesson.ui;

import org.jspecify.annotations.NullMarked;
