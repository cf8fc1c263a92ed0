package app.salient.study.due;

import app.salient.study.Dates;

/**
 * A lesson that a learner's class still waits for.
 *
 * @param read how many of its sections the learner has read to the end; fewer than {@code sections}
 * @param sections how many the lesson has now
 */
public record DueLesson(String lessonId, String title, String className, Dates dates, int read, int sections)
        implements Due {}
