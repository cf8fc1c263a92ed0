package app.salient.question;

import app.salient.formats.Fields;
import java.util.HashMap;
import java.util.Map;

/** How a response earns points. The sentence is shown before answering. */
public enum MarkingRule {
    ALL_OR_NOTHING("all-or-nothing", "All or nothing: full points for a fully right answer, otherwise none."),
    CORRECT_MINUS_WRONG(
            "correct-minus-wrong",
            "Each right choice adds its share, each wrong choice takes one away; never below zero."),
    PER_PART("per-part", "Each part that is right earns its share."),
    BY_PERSON("by-person", "A person marks this by the rubric; outside a class you judge it yourself."),
    BRIER("brier", "Scored once it is settled: the closer your probability to what happened, the more points.");

    private final String word;
    private final String sentence;

    MarkingRule(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** Reads {@code marking}; reports a word that is none of those the kind knows. */
    public static MarkingRule read(Fields fields, MarkingRule otherwise, MarkingRule... others) {
        Map<String, MarkingRule> words = new HashMap<>();
        words.put(otherwise.word, otherwise);
        for (MarkingRule other : others) {
            words.put(other.word, other);
        }
        return fields.optionalChoice("marking", words).orElse(otherwise);
    }

    /** The word in the course files. */
    public String word() {
        return word;
    }

    public String sentence() {
        return sentence;
    }
}
