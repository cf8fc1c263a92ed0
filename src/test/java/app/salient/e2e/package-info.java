/** The production application in a real browser, as the people who live with it use it. */
@NullMarked
package app.salient.e2e;

import org.jspecify.annotations.NullMarked;
