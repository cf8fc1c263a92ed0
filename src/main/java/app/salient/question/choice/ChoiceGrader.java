package app.salient.question.choice;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.List;

/** All or nothing, or (right chosen - wrong chosen) / number right, never below 0. */
final class ChoiceGrader implements Grader<ChoiceQuestion, ChoiceResponse> {
    @Override
    public Grade grade(ChoiceQuestion question, ChoiceResponse response) {
        List<String> right = question.rightIds();
        List<Grade.Part> parts = response.chosen().stream()
                .map(id -> new Grade.Part(id, right.contains(id)))
                .toList();
        if (parts.isEmpty()) {
            return new Grade.Incomplete("No option was chosen.");
        }
        long hits = parts.stream().filter(Grade.Part::right).count();
        long misses = parts.size() - hits;
        double fraction = switch (question.marking()) {
            case ALL_OR_NOTHING -> misses == 0 && hits == right.size() ? 1 : 0;
            case CORRECT_MINUS_WRONG -> Math.max(0, hits - misses) / (double) right.size();
            case PER_PART, BY_PERSON, BRIER ->
                throw new IllegalStateException("no rule for a choice: " + question.marking());
        };
        return new Grade.Scored(fraction, parts);
    }
}
