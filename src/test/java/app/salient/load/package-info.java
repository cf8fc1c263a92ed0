/** Learners without a browser, who say to a running Salient what a browser would say: for benches and for faults under load. */
@NullMarked
package app.salient.load;

import org.jspecify.annotations.NullMarked;
