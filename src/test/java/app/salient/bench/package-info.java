/** Measures how long things take with much data: {@code ./salient bench NAME}. Never part of the application. */
@NullMarked
package app.salient.bench;

import org.jspecify.annotations.NullMarked;
