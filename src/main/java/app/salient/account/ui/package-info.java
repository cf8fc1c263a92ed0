@NullMarked
package app.salient.account.ui;

import org.jspecify.annotations.NullMarked;
