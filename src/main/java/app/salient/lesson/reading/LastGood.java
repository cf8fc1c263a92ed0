package app.salient.lesson.reading;

import app.salient.lesson.Change;
import app.salient.lesson.Claim;
import app.salient.lesson.Course;
import app.salient.lesson.Lesson;
import app.salient.lesson.Place;
import app.salient.lesson.Quiz;
import app.salient.lesson.Source;
import app.salient.lesson.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was last read without an error, file by file, to be shown while a file is broken. */
public record LastGood(
        Optional<Course> course,
        Optional<Entries<Claim>> claims,
        Optional<Entries<Source>> sources,
        Optional<Entries<Term>> terms,
        Optional<Entries<Place>> places,
        Map<String, Lesson> lessons,
        Map<String, Quiz> quizzes,
        List<Change> changes) {
    public static final LastGood NOTHING = new LastGood(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            List.of());

    public LastGood {
        lessons = Map.copyOf(lessons);
        quizzes = Map.copyOf(quizzes);
        changes = List.copyOf(changes);
    }
}
