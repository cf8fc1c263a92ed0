package app.salient.question.gaps;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.List;

/** Each gap that is filled rightly counts; or all or nothing. An empty gap is wrong like any other. */
final class GapsGrader implements Grader<GapsQuestion, GapsResponse> {
    @Override
    public Grade grade(GapsQuestion question, GapsResponse response) {
        if (response.filled().isEmpty()) {
            return new Grade.Incomplete("No gap was filled.");
        }
        List<Grade.Part> parts = question.gaps().stream()
                .map(gap -> new Grade.Part(gap.id(), earns(gap, response)))
                .toList();
        long right = parts.stream().filter(Grade.Part::right).count();
        double fraction = switch (question.marking()) {
            case ALL_OR_NOTHING -> right == parts.size() ? 1 : 0;
            case PER_PART -> right / (double) parts.size();
            case CORRECT_MINUS_WRONG, BY_PERSON, BRIER ->
                throw new IllegalStateException("no rule for gaps: " + question.marking());
        };
        return new Grade.Scored(fraction, parts);
    }

    private static boolean earns(Gap gap, GapsResponse response) {
        String filled = response.filled().get(gap.id());
        return filled != null && gap.earns(filled);
    }
}
