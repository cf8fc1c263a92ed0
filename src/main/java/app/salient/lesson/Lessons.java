package app.salient.lesson;

/**
 * The door to the course. A file that has changed is read again; a file with errors stays as it last was without them, and its
 * problems are listed.
 */
public interface Lessons {
    /** The course as it is now. Cheap; ask once per request and keep the answer for the whole of it. */
    Catalogue current();

    /**
     * A short name for the files of the course as they are now; servers with the same files have the same. Reads all of them.
     *
     * @throws java.io.UncheckedIOException when one cannot be read
     */
    String digest();
}
