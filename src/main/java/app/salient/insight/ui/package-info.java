@NullMarked
package app.salient.insight.ui;

import org.jspecify.annotations.NullMarked;
