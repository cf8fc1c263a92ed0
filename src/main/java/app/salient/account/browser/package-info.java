/** Browsers that stay signed in: how each is known again, which ones somebody has, and how they are signed out. */
@NullMarked
package app.salient.account.browser;

import org.jspecify.annotations.NullMarked;
