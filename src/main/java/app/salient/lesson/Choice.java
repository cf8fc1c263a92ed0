package app.salient.lesson;

/**
 * Something to choose in a poll or a decision; none is right or wrong.
 *
 * @param id is kept with answers, so it never changes its meaning
 * @param text plain
 */
public record Choice(String id, String text) {}
