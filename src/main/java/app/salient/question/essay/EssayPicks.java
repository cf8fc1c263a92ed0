package app.salient.question.essay;

import app.salient.question.Pick;
import java.util.List;

/** Nobody counts sentences: an essay is read. */
final class EssayPicks {
    private EssayPicks() {}

    static List<Pick> all(EssayQuestion question) {
        return List.of();
    }

    static List<Pick> of(EssayQuestion question, EssayResponse response) {
        return List.of();
    }
}
