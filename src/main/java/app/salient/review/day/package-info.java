/** What is asked on one day, and in which order. Pure: no clock, no database, no Spring. */
@NullMarked
package app.salient.review.day;

import org.jspecify.annotations.NullMarked;
