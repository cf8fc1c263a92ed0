package app.salient.study;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * As whom an instructor looks at what a class asks: some student, or one in particular, by what this class alone asks and gives.
 *
 * @param wayBack path of the page of the class
 * @param student empty for some student, who is in no group and has the usual time
 * @param name of the student in the class; empty for some student
 * @param group empty for none
 * @param timeFactor by which their time is multiplied, 1 to 4
 * @param quizzes at most one per quiz
 * @param lessons at most one per lesson
 */
public record StandIn(
        String className,
        String wayBack,
        Optional<PersonId> student,
        String name,
        String group,
        double timeFactor,
        List<Assigned> quizzes,
        List<AssignedLesson> lessons) {
    public StandIn {
        quizzes = List.copyOf(quizzes);
        lessons = List.copyOf(lessons);
    }

    public Optional<Assigned> quiz(String quizId) {
        return quizzes.stream().filter(asked -> asked.quizId().equals(quizId)).findFirst();
    }
}
