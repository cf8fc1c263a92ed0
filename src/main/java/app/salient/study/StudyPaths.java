package app.salient.study;

import app.salient.account.PersonId;
import java.util.Optional;
import java.util.UUID;

/** Addresses of the learner's screens. */
public final class StudyPaths {
    public static final String HOME = "/";

    private StudyPaths() {}

    public static String lesson(String lessonId) {
        return "/lesson/" + lessonId;
    }

    public static String quiz(String quizId) {
        return "/quiz/" + quizId;
    }

    /** What a student of a class sees, for its instructor. @param student empty for some student */
    public static String asStudent(UUID classroom, Optional<PersonId> student) {
        return "/teach/class/" + classroom + "/as/"
                + student.map(PersonId::toString).orElse("anybody");
    }

    public static String asStudentQuiz(UUID classroom, Optional<PersonId> student, String quizId) {
        return asStudent(classroom, student) + "/quiz/" + quizId;
    }

    public static String tryOut(UUID classroom, Optional<PersonId> student, String quizId) {
        return asStudentQuiz(classroom, student, quizId) + "/try";
    }

    public static String attempt(AttemptId id) {
        return "/attempt/" + id;
    }
}
