package app.salient.study;

/** A learner objected to a question, and it is stored. */
public record ObjectionMade(AttemptId attempt, String questionId) {}
