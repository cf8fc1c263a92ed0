package app.salient.question;

/** How a response earns points. The sentence is shown before answering. */
public enum MarkingRule {
    ALL_OR_NOTHING("all-or-nothing", "All or nothing: full points for a fully right answer, otherwise none."),
    CORRECT_MINUS_WRONG(
            "correct-minus-wrong",
            "Each right choice adds its share, each wrong choice takes one away; never below zero."),
    PER_PART("per-part", "Each part that is right earns its share.");

    private final String word;
    private final String sentence;

    MarkingRule(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** The word in the course files. */
    public String word() {
        return word;
    }

    public String sentence() {
        return sentence;
    }
}
