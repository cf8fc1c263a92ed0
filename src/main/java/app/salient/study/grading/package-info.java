/**
 * Turns answers into marks: from the raw answer, the version it was given to, the corrections about it and the marks that
 * people gave, each kept, so that every mark can be worked out again.
 */
@NullMarked
package app.salient.study.grading;

import org.jspecify.annotations.NullMarked;
