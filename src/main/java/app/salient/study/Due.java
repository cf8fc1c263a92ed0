package app.salient.study;

/** Something that a learner's class still waits for. */
public sealed interface Due permits DueLesson, DueQuiz {
    String title();

    /** Of the class that asks for it. */
    String className();

    Dates dates();
}
