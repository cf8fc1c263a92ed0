package app.salient.question;

/** Something a learner can answer. Each kind adds its own parts to the common {@link Stem}. */
public interface Question {
    Stem stem();

    /** The rule by which a response earns points. */
    MarkingRule marking();

    default QuestionId id() {
        return stem().id();
    }
}
