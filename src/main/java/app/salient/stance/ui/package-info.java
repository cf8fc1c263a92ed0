@NullMarked
package app.salient.stance.ui;

import org.jspecify.annotations.NullMarked;
