package app.salient.formats;

/**
 * A place in a text file.
 *
 * @param file path as the author knows it, relative to the course folder, with forward slashes
 * @param line counted from 1
 * @param column counted from 1
 */
public record Position(String file, int line, int column) {
    public static Position start(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
