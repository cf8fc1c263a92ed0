package app.salient.study;

/**
 * A lesson that a class asks a learner to read.
 *
 * @param className of the class that asks for it
 * @param dates from when to when
 */
public record AssignedLesson(String lessonId, String className, Dates dates) {}
