package app.salient.question.number;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.List;

/** Right when the number lies within what is accepted, ends included, compared exactly. */
final class NumberGrader implements Grader<NumberQuestion, NumberResponse> {
    @Override
    public Grade grade(NumberQuestion question, NumberResponse response) {
        return TypedNumber.read(response.typed(), question.unit())
                .<Grade>map(number -> {
                    boolean right = question.accepted().holds(number);
                    return new Grade.Scored(right ? 1 : 0, List.of(new Grade.Part("number", right)));
                })
                .orElseGet(() -> new Grade.Incomplete(howToType(question.unit())));
    }

    /** Does not repeat what was typed: the sentence is shown as it is. */
    static String howToType(String unit) {
        String units = unit.isEmpty() ? "" : " The unit, " + unit + ", may be left out.";
        return "This could not be read as one number. Type digits, such as 2500 or 2.5." + units;
    }
}
