package app.salient.lesson.reading;

import app.salient.formats.Position;

/**
 * The text of one course file.
 *
 * @param file path relative to the course folder, with forward slashes
 * @param text lines end in a line feed
 */
public record SourceText(String file, String text) {
    /** Where {@code needle} first stands at or after a place; that place itself when it does not. */
    public Position find(String needle, Position from) {
        int found = text.indexOf(needle, offset(from));
        return found < 0 ? from : position(found);
    }

    /** Where a link starts that leads to {@code destination}, at or after a place; that place itself when there is none. */
    Position findLink(String destination, Position from) {
        int start = offset(from);
        int found = text.indexOf("](" + destination, start);
        int bracket = found < 0 ? -1 : text.lastIndexOf('[', found);
        return bracket < start ? from : position(bracket);
    }

    /** One past the first {@code needle} at or after a place; that place itself when there is none. */
    public Position after(String needle, Position from) {
        int found = text.indexOf(needle, offset(from));
        return found < 0 ? from : position(found + needle.length());
    }

    private Position position(int offset) {
        int line = 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(file, line, offset - text.lastIndexOf('\n', offset - 1));
    }

    private int offset(Position at) {
        int start = 0;
        for (int line = 1; line < at.line(); line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return Math.min(text.length(), start + at.column() - 1);
    }
}
