package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.study.correction.Difference;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BinaryOperator;

/** How a text was and how it is, field by field. */
class Differences extends DataTable {
    private Differences(List<Difference> differences, BinaryOperator<String> words) {
        super(
                text("content.differences"),
                List.of(text("content.differs.where"), text("content.differs.before"), text("content.differs.now")));
        differences.forEach(difference -> row(
                new Span(FieldWords.of(difference.field())),
                value(words.apply(difference.field(), difference.before())),
                value(words.apply(difference.field(), difference.after()))));
    }

    static Differences ofQuestion(List<Difference> differences) {
        return new Differences(differences, (field, value) -> switch (value) {
            case "true" -> text("content.differs.yes");
            case "false" -> text("content.differs.no");
            default -> value;
        });
    }

    /** The ledger's words for verdict, kind and marking are labels on every other screen. */
    static Differences ofClaim(List<Difference> differences) {
        return new Differences(differences, (field, value) -> switch (value.isEmpty() ? "" : field) {
            case "verdict" -> text("lesson.verdict." + value);
            case "kind" -> text("lesson.kind." + value);
            case "scoring" -> text("lesson.scoring." + value);
            default -> value;
        });
    }

    NativeDetails folded() {
        return new NativeDetails(text("content.differences.show"), this);
    }

    private static Span value(String value) {
        var shown = new Span(value.isEmpty() ? text("content.differs.nothing") : value);
        shown.addClassName(value.isEmpty() ? "none" : "value");
        return shown;
    }
}
