package app.salient.review.memory;

/** Where a card is: not seen, in the steps of its first day, in long intervals, or in the step after a lapse. */
public enum Phase {
    NEW,
    LEARNING,
    REVIEW,
    RELEARNING
}
