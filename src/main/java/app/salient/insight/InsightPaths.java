package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.study.AttemptId;

/** Addresses below the page of a class. */
public final class InsightPaths {
    private InsightPaths() {}

    public static String deeds(ClassroomId classroom) {
        return ClassroomPaths.classroom(classroom) + "/done";
    }

    public static String student(ClassroomId classroom, PersonId student) {
        return ClassroomPaths.classroom(classroom) + "/student/" + student;
    }

    public static String attempt(ClassroomId classroom, PersonId student, AttemptId attempt) {
        return student(classroom, student) + "/attempt/" + attempt;
    }

    public static String question(ClassroomId classroom, String questionId) {
        return ClassroomPaths.classroom(classroom) + "/question/" + questionId;
    }

    public static String quiz(ClassroomId classroom, String quizId) {
        return ClassroomPaths.classroom(classroom) + "/quiz/" + quizId;
    }
}
