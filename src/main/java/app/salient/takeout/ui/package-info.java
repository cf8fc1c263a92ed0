@NullMarked
package app.salient.takeout.ui;

import org.jspecify.annotations.NullMarked;
