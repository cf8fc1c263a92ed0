package app.salient.insight;

import app.salient.insight.items.ItemFigures;
import app.salient.insight.items.QuizFigures;
import java.util.List;

/** How a quiz does in a class. @param items the same as in the list of the class */
public record QuizReport(String quizId, QuizFigures figures, List<ItemFigures> items) {
    public QuizReport {
        items = List.copyOf(items);
    }
}
