package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LessonDraft;
import app.salient.lesson.reading.Rule;

/** A section can be kept in mind until its question. */
final class SectionsAreShort implements Rule {
    static final int MOST_WORDS = 500;

    @Override
    public void check(Draft draft, Problems problems) {
        for (LessonDraft lesson : draft.lessons().values()) {
            for (LessonDraft.SectionNote section : lesson.sections()) {
                if (section.words() > MOST_WORDS) {
                    problems.warning(
                            section.at(),
                            "The section has " + section.words() + " words.",
                            "Cut it to at most " + MOST_WORDS + ", or make two sections of it.");
                }
            }
        }
    }
}
