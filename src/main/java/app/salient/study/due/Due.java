package app.salient.study.due;

import app.salient.study.Dates;

/** Something that a learner's class still waits for. */
public sealed interface Due permits DueLesson, DueQuiz {
    String title();

    /** Of the class that asks for it. */
    String className();

    Dates dates();
}
