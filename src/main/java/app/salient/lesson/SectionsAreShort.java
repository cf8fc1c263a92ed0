package app.salient.lesson;

import app.salient.formats.Problems;

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
