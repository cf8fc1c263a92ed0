package app.salient.lesson;

/**
 * One of the cases that a comparison sets side by side.
 *
 * @param id lower case letters, digits, hyphens
 * @param title such as {@code Finland 1939-40}
 */
public record CompareColumn(String id, String title) {}
