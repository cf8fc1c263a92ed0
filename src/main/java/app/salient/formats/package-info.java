/** Text to tree and back: YAML with positions, Markdown to safe HTML, problems with file, line and column. Knows no question. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.salient.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
