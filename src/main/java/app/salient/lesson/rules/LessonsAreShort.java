package app.salient.lesson.rules;

import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LessonDraft;
import app.salient.lesson.reading.Rule;

/** A lesson can be read in one sitting. */
final class LessonsAreShort implements Rule {
    static final int MOST_WORDS = 1800;

    @Override
    public void check(Draft draft, Problems problems) {
        for (LessonDraft lesson : draft.lessons().values()) {
            if (lesson.words() > MOST_WORDS) {
                problems.warning(
                        Position.start(CourseFolder.lessonFile(lesson.lesson().folder())),
                        "The lesson has " + lesson.words() + " words.",
                        "Cut it to at most " + MOST_WORDS + ", or make two lessons of it.");
            }
        }
    }
}
