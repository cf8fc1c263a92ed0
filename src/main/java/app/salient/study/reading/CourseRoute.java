package app.salient.study.reading;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import java.util.List;

/** A way through the course. The placement check proposes one; the learner takes the one they want, and may change it. */
public enum CourseRoute {
    /** The lessons that do for who knows what happened. */
    SHORT,
    /** All lessons. */
    FULL;

    /** Four of five. Who guesses at four options each time gets there once in sixty tries. */
    static final double ENOUGH = 0.8;

    /**
     * What to propose after the placement check.
     *
     * @param share of its points, in [0, 1]
     * @throws IllegalArgumentException if the share is out of its range
     */
    public static CourseRoute of(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share lies in [0, 1]: " + share);
        }
        return share >= ENOUGH ? SHORT : FULL;
    }

    public CourseRoute other() {
        return this == SHORT ? FULL : SHORT;
    }

    /** Its lessons in the order of the course. */
    public List<Lesson> lessons(Catalogue catalogue) {
        return this == SHORT ? catalogue.shortRoute() : catalogue.lessons();
    }
}
