package app.salient.question;

/** Grades one kind of question. Pure: the same question and response always give the same grade. */
@FunctionalInterface
public interface Grader<Q extends Question, R extends Response> {
    Grade grade(Q question, R response);
}
