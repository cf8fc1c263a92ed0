/** Type a short answer; several spellings are accepted. Its kind is called short, which no Java package may be. */
@NullMarked
package app.salient.question.shortanswer;

import org.jspecify.annotations.NullMarked;
