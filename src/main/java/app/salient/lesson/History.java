package app.salient.lesson;

import app.salient.question.Questions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the course was and how it became what it is.
 *
 * @param changes the newest first
 */
record History(List<ChangeDraft> changes, Landed landed) {
    static final History NONE = new History(List.of(), Landed.NOTHING);

    History {
        changes = List.copyOf(changes);
    }

    List<Change> log() {
        return changes.stream().map(ChangeDraft::change).toList();
    }

    /** Verdicts of all claims that could be read, by id. */
    static Map<String, String> verdicts(Draft draft) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        draft.ledger()
                .claims()
                .byId()
                .forEach((id, entry) -> verdicts.put(id, entry.value().verdict().word()));
        return verdicts;
    }

    /** Keys of all questions that could be read, by id. */
    static Map<String, String> keys(Draft draft) {
        Map<String, String> keys = new LinkedHashMap<>();
        draft.questions().forEach(asked -> keys.put(asked.question().id().value(), Questions.keyOf(asked.question())));
        return keys;
    }
}
