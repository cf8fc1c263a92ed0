package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Change;
import app.salient.lesson.ChangeKind;
import app.salient.lesson.reading.ChangeDraft;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.History;
import app.salient.lesson.reading.Rule;
import java.util.Set;

/** An entry of the change log leads to a claim or question of the course, unless it tells that this is gone. */
final class ChangesNameWhatThereIs implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        if (!draft.isComplete()) {
            return;
        }
        Set<String> questions = History.keys(draft).keySet();
        for (ChangeDraft entry : draft.history().changes()) {
            switch (entry.change().about()) {
                case Change.Subject.OfClaim(var id) -> {
                    if (draft.ledger().claims().lacks(id.value())) {
                        missing(entry, "claim", id.value(), problems);
                    }
                }
                case Change.Subject.OfQuestion(var id) -> {
                    if (!questions.contains(id.value())) {
                        missing(entry, "question", id.value(), problems);
                    }
                }
            }
        }
    }

    private static void missing(ChangeDraft entry, String word, String id, Problems problems) {
        if (entry.change().kind() != ChangeKind.REMOVED) {
            problems.error(
                    entry.fields().at(word),
                    "There is no " + word + " \"" + id + "\".",
                    "Correct the id; for what is gone write kind: removed.");
        }
    }
}
