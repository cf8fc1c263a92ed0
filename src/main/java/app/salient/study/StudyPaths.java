package app.salient.study;

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

    public static String attempt(AttemptId id) {
        return "/attempt/" + id;
    }
}
