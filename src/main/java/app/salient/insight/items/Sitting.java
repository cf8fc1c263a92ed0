package app.salient.insight.items;

import java.util.List;

/**
 * One student's first try at one quiz. Later tries are left out of the statistics: by then the key has been seen.
 *
 * @param id of the attempt
 * @param answers those that are marked; what a person has still to read is missing
 */
public record Sitting(String id, String quizId, List<Marked> answers) {
    public Sitting {
        answers = List.copyOf(answers);
    }

    double sum() {
        return answers.stream().mapToDouble(Marked::share).sum();
    }
}
