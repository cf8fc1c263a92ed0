package app.salient.study;

import app.salient.account.PersonId;

/** Answers of an attempt for marks have been stored; none of them is graded yet. */
public record AnswersSaved(AttemptId attempt, PersonId learner, String quizId) {}
