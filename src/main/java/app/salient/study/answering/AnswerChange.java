package app.salient.study.answering;

import org.jspecify.annotations.Nullable;

/**
 * What a browser sends when a learner changes an answer.
 *
 * @param sequence above 0; grows with every change in this attempt
 * @param responseJson null when the answer was taken back
 * @param certainty guess, think or sure; null when not said
 * @param flagged whether the learner wants to look at it again before handing in
 * @param written when it was made; null when the browser does not say
 */
public record AnswerChange(
        String questionId,
        long sequence,
        @Nullable String responseJson,
        @Nullable String certainty,
        boolean flagged,
        @Nullable Written written) {}
