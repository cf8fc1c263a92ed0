package app.salient.lesson.reading;

import app.salient.lesson.Change;
import app.salient.question.Questions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the course was and how it became what it is.
 *
 * @param changes the newest first
 */
public record History(List<ChangeDraft> changes, Landed landed) {
    static final History NONE = new History(List.of(), Landed.NOTHING);

    public History {
        changes = List.copyOf(changes);
    }

    public List<Change> log() {
        return changes.stream().map(ChangeDraft::change).toList();
    }

    /** Verdicts of all claims that could be read, by id. */
    public static Map<String, String> verdicts(Draft draft) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        draft.ledger()
                .claims()
                .byId()
                .forEach((id, entry) -> verdicts.put(id, entry.value().verdict().word()));
        return verdicts;
    }

    /** Keys of all questions that could be read, by id. */
    public static Map<String, String> keys(Draft draft) {
        Map<String, String> keys = new LinkedHashMap<>();
        draft.questions().forEach(asked -> keys.put(asked.question().id().value(), Questions.keyOf(asked.question())));
        return keys;
    }
}
