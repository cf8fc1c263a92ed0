/** What tests share: a whole application on H2 or PostgreSQL, a clock that stands still, and people to be. */
@NullMarked
package app.salient.testing;

import org.jspecify.annotations.NullMarked;
