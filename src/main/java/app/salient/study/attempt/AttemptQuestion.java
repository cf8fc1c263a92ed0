package app.salient.study.attempt;

/**
 * One question of an attempt, pinned to the text it was asked with.
 *
 * @param revision SHA-256 of the question's canonical text
 * @param part the heading it stands under; empty when the quiz has no parts
 */
public record AttemptQuestion(String questionId, String revision, String part) {}
