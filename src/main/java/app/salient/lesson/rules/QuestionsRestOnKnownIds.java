package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.reading.Asked;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Rule;

/** What a question is about are claims and sources of the ledger. */
final class QuestionsRestOnKnownIds implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (Asked asked : draft.questions()) {
            for (int i = 0; i < asked.about().size(); i++) {
                String id = asked.about().get(i);
                if (draft.ledger().claims().lacks(id)
                        && draft.ledger().sources().lacks(id)) {
                    problems.error(
                            asked.fields().at("about", i),
                            "There is no claim or source \"" + id + "\".",
                            "Use an id from " + CourseFolder.CLAIMS + " or " + CourseFolder.SOURCES + ".");
                }
            }
        }
    }
}
