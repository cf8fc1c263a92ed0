@NullMarked
package app.salient.classroom.ui;

import org.jspecify.annotations.NullMarked;
