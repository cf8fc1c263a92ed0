/** The door to Anki's own library, which knows its caller by this name. */
@NullMarked
package net.ankiweb.rsdroid;

import org.jspecify.annotations.NullMarked;
