package app.salient.lesson;

import java.util.Optional;

/**
 * Something the course leans on.
 *
 * @param by author or publisher
 * @param date free text
 * @param kind free text, such as {@code news}
 * @param address starts with https:// or http://
 */
public record Source(
        SourceId id,
        String by,
        String title,
        String date,
        String kind,
        Optional<String> address,
        Seen seen,
        Optional<String> note) {
    /** {@code Tide Office, Tide tables, 2026}. */
    public String label() {
        return by + ", " + title + ", " + date;
    }

    /** Its place on the sources screen. */
    public String path() {
        return LessonPaths.source(id);
    }

    public boolean isUnseen() {
        return seen == Seen.UNSEEN;
    }
}
