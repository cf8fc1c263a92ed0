@NullMarked
package app.salient.lesson;

import org.jspecify.annotations.NullMarked;
