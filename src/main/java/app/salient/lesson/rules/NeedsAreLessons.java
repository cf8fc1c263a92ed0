package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.LessonId;
import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.CourseReader;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LessonDraft;
import app.salient.lesson.reading.Rule;
import java.util.List;

/** What a lesson needs are other lessons of the course. */
final class NeedsAreLessons implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        List<LessonId> known = draft.folders().stream().map(CourseReader::id).toList();
        for (LessonDraft draftLesson : draft.lessons().values()) {
            List<LessonId> needs = draftLesson.lesson().needs();
            for (int i = 0; i < needs.size(); i++) {
                if (!known.contains(needs.get(i))) {
                    problems.error(
                            draftLesson.front().at("needs", i),
                            "There is no lesson \"" + needs.get(i) + "\".",
                            "Use a lesson id from " + CourseFolder.COURSE + ", without the number.");
                }
            }
        }
    }
}
