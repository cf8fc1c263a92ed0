package app.salient.question;

import app.salient.formats.Fields;
import app.salient.formats.Problem;
import app.salient.formats.Problems;
import app.salient.formats.YamlReader;
import java.util.List;
import java.util.Optional;

/** Reads questions written in tests as an author would write them. */
public final class QuestionTexts {
    private QuestionTexts() {}

    public static Question read(String yaml) {
        Problems problems = new Problems();
        return read(yaml, problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
    }

    /** What is wrong with it, each as {@code file:line:column: ...}; empty when it reads well. */
    public static List<String> problemsOf(String yaml) {
        Problems problems = new Problems();
        boolean usable = read(yaml, problems).isPresent();
        if (usable == problems.hasErrors()) {
            throw new AssertionError("usable: " + usable + " but " + problems.all());
        }
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static Optional<Question> read(String yaml, Problems problems) {
        return YamlReader.read("quiz.yaml", 1, yaml, problems)
                .flatMap(tree -> Fields.of(tree, problems))
                .flatMap(Questions::read);
    }
}
