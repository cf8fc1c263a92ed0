package app.salient.insight.items;

import app.salient.question.Pick;

/**
 * How many chose something.
 *
 * @param upper of the half that did better at the other questions
 * @param lower of the half that did worse
 * @param all with those in the middle, who belong to neither
 */
public record OptionCount(Pick pick, int upper, int lower, int all) {}
