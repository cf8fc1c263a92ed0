package app.salient.lesson.rules;

import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.Change;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.History;
import app.salient.lesson.reading.Landed;
import app.salient.lesson.reading.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whoever met a claim or a question is told when its verdict or its key has become another. */
final class ChangesAreTold implements Rule {
    private static final int MOST_NAMED = 5;

    @Override
    public void check(Draft draft, Problems problems) {
        Landed landed = draft.history().landed();
        if (landed.isNothing()) {
            return;
        }
        Map<String, String> verdicts = History.verdicts(draft);
        Map<String, String> keys = History.keys(draft);
        new Told(draft, "claim", problems).check(landed.claims(), verdicts);
        new Told(draft, "question", problems).check(landed.questions(), keys);
        notYetLanded(landed, verdicts, keys, problems);
    }

    /** @param word {@code claim} or {@code question}, as in changes.yaml */
    private record Told(Draft draft, String word, Problems problems) {
        void check(Map<String, String> landed, Map<String, String> today) {
            landed.forEach((id, was) -> {
                String last = latest(id).orElse(was);
                String now = today.getOrDefault(id, draft.isComplete() ? Change.GONE : last);
                if (!now.equals(last)) {
                    tell(id, last, now);
                }
            });
        }

        private void tell(String id, String last, String now) {
            String what = word.equals("claim")
                    ? "The verdict of claim " + id + " was " + last + " and is " + now
                    : "The key of question " + id + " was " + last + " and is " + now;
            problems.error(
                    Position.start(CourseFolder.CHANGES),
                    what + ", and no change tells of it.",
                    "Add at the top: - date: (today), " + word + ": " + id + ", now: " + now
                            + ", kind:, what: and why:, each on its line.");
        }

        private Optional<String> latest(String id) {
            return draft.history().log().stream()
                    .filter(change -> id.equals(
                            switch (change.about()) {
                                case Change.Subject.OfClaim(var claim) -> word.equals("claim") ? claim.value() : "";
                                case Change.Subject.OfQuestion(var question) ->
                                    word.equals("question") ? question.value() : "";
                            }))
                    .flatMap(change -> change.now().stream())
                    .findFirst();
        }
    }

    private static void notYetLanded(
            Landed landed, Map<String, String> verdicts, Map<String, String> keys, Problems problems) {
        List<String> missing = new ArrayList<>();
        verdicts.keySet().stream()
                .filter(id -> !landed.claims().containsKey(id))
                .forEach(missing::add);
        keys.keySet().stream().filter(id -> !landed.questions().containsKey(id)).forEach(missing::add);
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
            problems.warning(
                    Position.start(CourseFolder.LANDED),
                    "New since the course was landed: " + missing.size() + " claims and questions (" + names
                            + (missing.size() > MOST_NAMED ? ", ..." : "") + ").",
                    "When learners get to see them, run ./salient check --land.");
        }
    }
}
