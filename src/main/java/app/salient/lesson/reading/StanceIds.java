package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Problems;
import app.salient.lesson.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of polls and decisions of one lesson, and of what can be chosen in them: answers are kept under them. */
final class StanceIds {
    private static final String SHAPE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 60;

    private final Problems problems;
    private final Set<String> taken = new HashSet<>();

    StanceIds(Problems problems) {
        this.problems = problems;
    }

    /** The id of a block that begins here. */
    String first(Fields fields) {
        String id = id(fields);
        if (!id.isEmpty() && !taken.add(id)) {
            problems.error(
                    fields.at("id"),
                    "Another poll or decision of this lesson has the id \"" + id + "\".",
                    "Give one another id.");
        }
        return id;
    }

    String id(Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && (!id.matches(SHAPE) || id.length() > LONGEST)) {
            problems.error(
                    fields.at("id"),
                    "\"" + id + "\" is not an id for an answer.",
                    "Write lower case letters, digits and hyphens, at most " + LONGEST + ".");
        }
        return id;
    }

    /** What can be chosen, each with {@code id} and {@code text}. */
    List<Choice> choices(Fields fields, String name, int least, int most) {
        List<Choice> choices = new ArrayList<>();
        for (Fields one : fields.blocks(name)) {
            add(choices, choice(one), one);
            one.finish();
        }
        count(fields, name, choices.size(), least, most);
        return choices;
    }

    Choice choice(Fields one) {
        return new Choice(id(one), one.text("text"));
    }

    void add(List<Choice> choices, Choice choice, Fields at) {
        if (choices.stream().anyMatch(other -> other.id().equals(choice.id()))) {
            problems.error(at.at("id"), "Two choices have the id \"" + choice.id() + "\".", "Give one another id.");
        }
        choices.add(choice);
    }

    void count(Fields fields, String name, int found, int least, int most) {
        if (!fields.isOfAnotherShape(name) && (found < least || found > most)) {
            problems.error(
                    fields.at(name),
                    "There are " + found + " " + name + ".",
                    "Write " + least + " to " + most + ", each with id and text.");
        }
    }
}
