@NullMarked
package app.salient.study.ui;

import org.jspecify.annotations.NullMarked;
