package app.salient.insight;

import app.salient.insight.items.ItemFigures;
import app.salient.insight.items.OptionTable;
import app.salient.question.Question;
import java.time.Instant;

/**
 * What was answered to one version of a question.
 *
 * @param question as it was asked
 * @param firstUsedAt when it was first asked of anybody
 * @param current whether the course asks it so now
 */
public record VersionFigures(
        String revision,
        Question question,
        Instant firstUsedAt,
        boolean current,
        ItemFigures figures,
        OptionTable options) {}
