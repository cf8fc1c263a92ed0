package app.salient.question.shortanswer;

import app.salient.question.Pick;
import java.util.List;
import java.util.Locale;

/** The words that were typed, in small letters, so that the same words count together. */
final class ShortPicks {
    private ShortPicks() {}

    /** Anything can be typed. */
    static List<Pick> all(ShortQuestion question) {
        return List.of();
    }

    static List<Pick> of(ShortQuestion question, ShortResponse response) {
        boolean right = question.key().earns(question.key().judge(response.typed()));
        return List.of(new Pick("", response.typed().toLowerCase(Locale.ROOT), right));
    }
}
