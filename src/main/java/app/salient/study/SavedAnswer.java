package app.salient.study;

import java.time.Instant;

/**
 * What the server holds for a question after one change, on disk.
 *
 * @param sequence the highest it holds; higher than the change's own when another device was ahead, and then the change
 *     is not stored
 * @param graded the answer was graded before: the change is not stored and never will be
 */
public record SavedAnswer(String questionId, long sequence, Instant savedAt, boolean graded) {}
