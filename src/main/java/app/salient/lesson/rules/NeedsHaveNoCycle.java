package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.LessonId;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.LessonDraft;
import app.salient.lesson.reading.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** No lesson needs itself, not even by way of others. */
final class NeedsHaveNoCycle implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        Map<LessonId, LessonDraft> lessons = new HashMap<>();
        draft.lessons().values().forEach(lesson -> lessons.put(lesson.lesson().id(), lesson));
        lessons.forEach((id, lesson) -> {
            if (reaches(id, id, lessons, new HashSet<>())) {
                problems.error(
                        lesson.front().at("needs"),
                        "The lesson \"" + id + "\" needs itself, directly or by way of others.",
                        "Take one of the lessons out of needs.");
            }
        });
    }

    private static boolean reaches(
            LessonId from, LessonId wanted, Map<LessonId, LessonDraft> lessons, Set<LessonId> visited) {
        LessonDraft lesson = lessons.get(from);
        return lesson != null
                && lesson.lesson().needs().stream()
                        .anyMatch(need ->
                                need.equals(wanted) || visited.add(need) && reaches(need, wanted, lessons, visited));
    }
}
