package app.salient.question.match;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.List;

/** Each item with its right choice counts; or all or nothing. Items left open are not right. */
final class MatchGrader implements Grader<MatchQuestion, MatchResponse> {
    @Override
    public Grade grade(MatchQuestion question, MatchResponse response) {
        if (response.pairs().isEmpty()) {
            return new Grade.Incomplete("No choice was made.");
        }
        List<Grade.Part> parts = question.items().stream()
                .map(item -> new Grade.Part(
                        item.id(), item.is().equals(response.pairs().get(item.id()))))
                .toList();
        long right = parts.stream().filter(Grade.Part::right).count();
        double fraction = switch (question.marking()) {
            case ALL_OR_NOTHING -> right == parts.size() ? 1 : 0;
            case PER_PART -> right / (double) parts.size();
            case CORRECT_MINUS_WRONG, BY_PERSON, BRIER ->
                throw new IllegalStateException("no rule for a match: " + question.marking());
        };
        return new Grade.Scored(fraction, parts);
    }
}
