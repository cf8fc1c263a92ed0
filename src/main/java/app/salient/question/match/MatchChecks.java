package app.salient.question.match;

import app.salient.formats.Fields;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What only the whole match shows: wrong choices without feedback, and a key that ids or places give away. */
final class MatchChecks {
    private final MatchQuestion question;
    private final Fields fields;

    private MatchChecks(MatchQuestion question, Fields fields) {
        this.question = question;
        this.fields = fields;
    }

    static void report(MatchQuestion question, Fields fields) {
        var checks = new MatchChecks(question, fields);
        checks.everyWrongChoiceHasFeedback();
        checks.idsTellNoPair();
        checks.placesTellNoPair();
    }

    private void everyWrongChoiceHasFeedback() {
        List<String> used =
                question.items().stream().map(MatchQuestion.Item::is).toList();
        for (int i = 0; i < question.choices().size(); i++) {
            var choice = question.choices().get(i);
            if (!used.contains(choice.id()) && choice.feedback().isEmpty()) {
                error(
                        "choices",
                        i,
                        "\"" + choice.id() + "\" fits no item and has no feedback.",
                        "Add feedback: ... that says why it fits none.");
            }
        }
        for (int i = 0; i < question.items().size(); i++) {
            var item = question.items().get(i);
            List<String> silent = question.choices().stream()
                    .filter(choice -> used.contains(choice.id()))
                    .filter(choice -> MatchQuestion.feedback(item, choice).isEmpty())
                    .map(MatchQuestion.Choice::id)
                    .toList();
            if (!silent.isEmpty()) {
                error(
                        "items",
                        i,
                        "\"" + item.id() + "\" has no feedback for the choice of " + String.join(", ", silent) + ".",
                        "Add one for each by its id, or otherwise: ... for all.");
            }
        }
    }

    private void idsTellNoPair() {
        for (int i = 0; i < question.items().size(); i++) {
            var item = question.items().get(i);
            if (item.id().equals(item.is()) || shares(item, word -> !word.matches("[0-9]+"))) {
                error(
                        "items",
                        i,
                        "The id \"" + item.id() + "\" names its choice \"" + item.is()
                                + "\", which gives the key away.",
                        "Name what the item says, not what it is paired with.");
            }
        }
        if (question.items().stream().allMatch(item -> shares(item, word -> word.matches("[0-9]+")))) {
            error(
                    "items",
                    0,
                    "Items and choices are numbered alike, which gives the key away.",
                    "Use ids that say what the text says.");
        }
    }

    /** Whether the item's id has a word of its choice's id that not every choice has. */
    private boolean shares(MatchQuestion.Item item, Predicate<String> which) {
        Set<String> shared = words(item.id());
        shared.retainAll(words(item.is()));
        shared.removeIf(
                word -> question.choiceIds().stream().allMatch(id -> words(id).contains(word)));
        return shared.stream().anyMatch(which);
    }

    /** {@code river-2} and {@code river2} are river and 2. */
    private static Set<String> words(String id) {
        return new HashSet<>(Arrays.asList(id.split("-+|(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])", -1)));
    }

    private void placesTellNoPair() {
        List<String> right =
                question.items().stream().map(MatchQuestion.Item::is).toList();
        List<String> standing =
                question.choiceIds().stream().filter(right::contains).toList();
        if (!question.shuffled() && right.equals(standing)) {
            error(
                    "choices",
                    0,
                    "Without shuffle the choices stand in the order of their items, which gives the key away.",
                    "Write them in another order.");
        }
    }

    private void error(String list, int place, String message, String hint) {
        fields.problems().error(fields.at(list, place), message, hint);
    }
}
