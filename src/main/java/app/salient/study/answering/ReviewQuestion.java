package app.salient.study.answering;

/**
 * A question to ask again.
 *
 * @param why heading over it; empty when nothing needs to be said
 */
public record ReviewQuestion(String questionId, String why) {}
