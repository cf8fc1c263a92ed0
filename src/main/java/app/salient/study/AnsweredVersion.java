package app.salient.study;

/** A version of a question that graded answers were given to. */
record AnsweredVersion(String questionId, String revision) {}
