package app.salient.study.grading;

/** A version of a question that graded answers were given to. */
public record AnsweredVersion(String questionId, String revision) {}
