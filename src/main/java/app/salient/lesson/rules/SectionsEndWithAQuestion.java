package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LessonDraft;
import app.salient.lesson.reading.Rule;

/** Each section asks something at its end. */
final class SectionsEndWithAQuestion implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (LessonDraft lesson : draft.lessons().values()) {
            for (LessonDraft.SectionNote section : lesson.sections()) {
                if (!section.asks()) {
                    problems.warning(section.at(), "The section has no question.", "End it with a ```question block.");
                }
            }
        }
    }
}
