package app.salient.study;

import app.salient.account.PersonId;

/** A learner has read one more section, and it is stored. */
public record LessonProgressed(PersonId learner, String lessonId) {}
