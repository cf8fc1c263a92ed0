package app.salient.insight;

import app.salient.insight.items.ItemFigures;
import java.util.List;

/**
 * How a question does in a class.
 *
 * @param figures over all versions; the same as in the list of the class
 * @param versions that the class has answered, the newest first; at least one
 */
public record QuestionReport(ItemFigures figures, List<VersionFigures> versions) {
    public QuestionReport {
        versions = List.copyOf(versions);
    }
}
