package app.salient.insight;

import java.util.OptionalDouble;

/**
 * What a class still knows of a lesson.
 *
 * @param learners how many have answered something of it
 * @param recall mean chance that what they answered is still known, in [0, 1]; empty for fewer than {@value #FEWEST} learners, whom
 *     it would tell apart
 */
public record LessonRetention(String title, int learners, OptionalDouble recall) {
    public static final int FEWEST = 5;
}
