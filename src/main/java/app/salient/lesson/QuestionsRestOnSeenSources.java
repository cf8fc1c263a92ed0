package app.salient.lesson;

import app.salient.formats.Problems;
import java.util.HashSet;
import java.util.Set;

/** A question does not rest on sources alone that nobody has looked at. */
final class QuestionsRestOnSeenSources implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        var sources = draft.ledger().sources();
        for (Asked asked : draft.questions()) {
            Set<String> ids = new HashSet<>(asked.about());
            draft.claimsOf(asked, claim -> claim.sources().forEach(source -> ids.add(source.value())));
            ids.removeIf(id -> !sources.byId().containsKey(id));
            if (!ids.isEmpty()
                    && ids.stream().allMatch(id -> sources.byId().get(id).value().seen() == Seen.UNSEEN)) {
                problems.warning(
                        asked.fields().at("about"),
                        "The question rests only on sources that were not seen.",
                        "Look a source up, or ask about something else.");
            }
        }
    }
}
