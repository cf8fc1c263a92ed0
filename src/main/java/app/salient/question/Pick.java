package app.salient.question;

/**
 * One thing a response says, as it can be counted over a class.
 *
 * @param part what it is said of, as Markdown; empty when the question has one part only
 * @param option what is said of it, as Markdown: an option, a place in an order, the words that were typed
 * @param right whether that earns its share
 */
public record Pick(String part, String option, boolean right) {}
