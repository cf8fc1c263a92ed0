package app.salient.study.objection;

import java.time.Instant;
import java.util.UUID;

/**
 * What a learner says against a question, not answered yet. Whose it is stays out: it is judged by what it says.
 *
 * @param revision the version of the question they saw
 * @param prompt of that version, as Markdown
 * @param passage of the lesson that answers it
 */
public record OpenObjection(
        UUID id, String questionId, String revision, String prompt, String passage, String body, Instant madeAt) {}
