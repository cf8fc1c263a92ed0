package app.salient.question.classify;

import app.salient.question.Grade;
import app.salient.question.Grader;
import app.salient.question.Placing;

/** Each claim sorted into its kind counts; or all or nothing. */
final class ClassifyGrader implements Grader<ClassifyQuestion, ClassifyResponse> {
    @Override
    public Grade grade(ClassifyQuestion question, ClassifyResponse response) {
        return new Placing(question.items(), response.sorted()).grade(question.marking());
    }
}
