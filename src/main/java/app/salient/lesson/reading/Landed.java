package app.salient.lesson.reading;

import java.util.Map;

/**
 * What learners have met: from then on a changed verdict or key is told in the change log.
 *
 * @param claims the verdict each claim landed with, by id
 * @param questions the key each question landed with, by id, as {@link app.salient.question.Questions#keyOf} writes it
 */
public record Landed(Map<String, String> claims, Map<String, String> questions) {
    /** A course that nobody has seen yet may change as it likes. */
    static final Landed NOTHING = new Landed(Map.of(), Map.of());

    public boolean isNothing() {
        return claims.isEmpty() && questions.isEmpty();
    }
}
