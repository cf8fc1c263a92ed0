package app.salient.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was last read without an error, file by file, to be shown while a file is broken. */
record LastGood(
        Optional<Course> course,
        Optional<Entries<Claim>> claims,
        Optional<Entries<Source>> sources,
        Optional<Entries<Term>> terms,
        Optional<Entries<Place>> places,
        Map<String, Lesson> lessons,
        Map<String, Quiz> quizzes,
        List<Change> changes) {
    static final LastGood NOTHING = new LastGood(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            List.of());

    LastGood {
        lessons = Map.copyOf(lessons);
        quizzes = Map.copyOf(quizzes);
        changes = List.copyOf(changes);
    }
}
