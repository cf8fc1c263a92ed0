package app.salient.review.memory;

import java.time.Duration;

/**
 * What a review made of a card.
 *
 * @param dueIn until it is due, from the moment of the review: minutes within the steps, else whole days
 */
public record Reviewed(CardState state, Duration dueIn) {}
