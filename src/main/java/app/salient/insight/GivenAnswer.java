package app.salient.insight;

import app.salient.question.Question;
import app.salient.study.Certainty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was handed in for marks.
 *
 * @param student what the class calls them
 * @param attempt which of their tries at this quiz it was, from 1
 * @param question as it was asked then
 * @param response as stored; null when nothing was answered
 * @param outcome {@code SCORED}, {@code AWAITING} or {@code INCOMPLETE}
 * @param points as they count now, with corrections and what people gave
 */
public record GivenAnswer(
        String student,
        String quizId,
        int attempt,
        Instant handedInAt,
        Question question,
        @Nullable String response,
        @Nullable Certainty certainty,
        String outcome,
        double points) {}
