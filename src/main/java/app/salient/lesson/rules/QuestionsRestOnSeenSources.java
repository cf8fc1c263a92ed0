package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.Ledger;
import app.salient.lesson.Source;
import app.salient.lesson.SourceId;
import app.salient.lesson.reading.Asked;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LedgerDraft;
import app.salient.lesson.reading.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A question does not rest on sources alone that nobody has looked at. */
final class QuestionsRestOnSeenSources implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (Asked asked : draft.questions()) {
            List<Source> sources = sources(asked, draft.ledger());
            if (!sources.isEmpty() && sources.stream().allMatch(Source::isUnseen)) {
                problems.warning(
                        asked.fields().at("about"),
                        "The question rests only on sources that were not seen.",
                        "Look a source up, or ask about something else.");
            }
        }
    }

    /** Named directly, or by way of a claim. */
    private static List<Source> sources(Asked asked, LedgerDraft draft) {
        Ledger ledger = draft.ledger();
        return asked.about().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id),
                        ledger.claim(id).stream()
                                .flatMap(claim -> claim.sources().stream().map(SourceId::value))))
                .flatMap(id -> ledger.source(id).stream())
                .toList();
    }
}
