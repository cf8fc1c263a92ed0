package app.salient.question.choice;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.util.List;

/**
 * @param many whether several options may be chosen
 * @param shuffled whether each attempt has its own order
 * @param options 2 to 9, with at least one that is right; exactly one unless {@code many}
 */
record ChoiceQuestion(Stem stem, boolean many, boolean shuffled, List<Option> options, MarkingRule marking)
        implements Question {
    ChoiceQuestion {
        options = List.copyOf(options);
        long right = options.stream().filter(Option::correct).count();
        if (right == 0 || (!many && right > 1)) {
            throw new IllegalArgumentException(right + " right options in " + stem.id());
        }
    }

    /** @param pinned keeps its place when the others are shuffled */
    record Option(String id, Markdown text, boolean correct, boolean pinned, Markdown feedback) {}

    List<String> ids() {
        return options.stream().map(Option::id).toList();
    }

    List<String> rightIds() {
        return options.stream().filter(Option::correct).map(Option::id).toList();
    }
}
