@NullMarked
package app.salient.audit.ui;

import org.jspecify.annotations.NullMarked;
