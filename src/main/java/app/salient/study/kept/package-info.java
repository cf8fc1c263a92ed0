/** What stays of somebody's studying, for whoever follows, downloads or erases it. */
@NamedInterface("kept")
@NullMarked
package app.salient.study.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
