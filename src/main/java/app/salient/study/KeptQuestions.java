package app.salient.study;

import app.salient.question.Question;

/** Every version of a question that was ever asked, as it was asked. */
@FunctionalInterface
public interface KeptQuestions {
    /** @throws IllegalStateException if the revision was never kept */
    Question get(String revision);
}
