package app.salient.question.highlight;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.List;

/** All or nothing, or (rightly marked - wrongly marked) / worth marking, never below 0. Another mark than the right one is wrong. */
final class HighlightGrader implements Grader<HighlightQuestion, HighlightResponse> {
    @Override
    public Grade grade(HighlightQuestion question, HighlightResponse response) {
        List<Grade.Part> parts = question.phrases().stream()
                .filter(phrase -> response.marked().containsKey(phrase.id()))
                .map(phrase -> new Grade.Part(
                        phrase.id(), phrase.is().equals(response.marked().get(phrase.id()))))
                .toList();
        if (parts.isEmpty()) {
            return new Grade.Incomplete("Nothing was marked.");
        }
        long hits = parts.stream().filter(Grade.Part::right).count();
        long misses = parts.size() - hits;
        double fraction = switch (question.marking()) {
            case ALL_OR_NOTHING -> misses == 0 && hits == question.worthMarking() ? 1 : 0;
            case CORRECT_MINUS_WRONG -> Math.max(0, hits - misses) / (double) question.worthMarking();
            case PER_PART, BY_PERSON, BRIER ->
                throw new IllegalStateException("no rule for a highlight: " + question.marking());
        };
        return new Grade.Scored(fraction, parts);
    }
}
