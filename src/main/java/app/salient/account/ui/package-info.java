@NamedInterface("ui")
@NullMarked
package app.salient.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
