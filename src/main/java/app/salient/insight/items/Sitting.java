package app.salient.insight.items;

import java.util.Comparator;
import java.util.List;

/**
 * One student's first try at one quiz. Later tries are left out of the statistics: by then the key has been seen.
 *
 * @param id of the attempt
 * @param answers those that are marked, by question id; what a person has still to read is missing
 */
public record Sitting(String id, String quizId, List<Marked> answers) {
    public Sitting {
        answers = answers.stream()
                .sorted(Comparator.comparing(Marked::questionId))
                .toList();
    }

    double sum() {
        return answers.stream().mapToDouble(Marked::share).sum();
    }

    /** Share of all other questions' points, in [0, 1], each question weighing the same; 0 when there is no other. */
    public double restOf(String questionId) {
        return answers.stream()
                .filter(answer -> !answer.questionId().equals(questionId))
                .mapToDouble(Marked::share)
                .average()
                .orElse(0);
    }
}
