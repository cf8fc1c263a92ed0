package app.salient.classroom;

import static app.salient.design.Texts.text;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Quiz;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an assignment asks for is called. */
public final class WorkTitle {
    private WorkTitle() {}

    public static String of(AssignmentPlan plan, Catalogue catalogue) {
        return of(plan.lessonId(), plan.quizId(), catalogue);
    }

    /** At least one of the two; what the course no longer has is called by its id. */
    public static String of(@Nullable String lessonId, @Nullable String quizId, Catalogue catalogue) {
        if (lessonId == null) {
            return quiz(Objects.requireNonNull(quizId), catalogue);
        }
        String lesson = Optional.of(lessonId)
                .flatMap(catalogue::lesson)
                .map(Lesson::title)
                .orElse(lessonId);
        return text(quizId == null ? "assign.work.lesson" : "assign.work.both", lesson);
    }

    /** A quiz that is called like its lesson is told from it. */
    private static String quiz(String id, Catalogue catalogue) {
        String title = catalogue.quiz(id).map(Quiz::title).orElse(id);
        boolean alike = catalogue
                .lesson(id)
                .filter(lesson -> lesson.title().equals(title))
                .isPresent();
        return alike ? text("assign.work.quiz", title) : title;
    }
}
