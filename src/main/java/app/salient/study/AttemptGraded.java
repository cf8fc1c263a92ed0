package app.salient.study;

import app.salient.account.PersonId;

/** Answers of a learner were graded and are stored. */
public record AttemptGraded(AttemptId attempt, PersonId learner, String quizId) {}
