@NullMarked
package app.salient.review.ui;

import org.jspecify.annotations.NullMarked;
