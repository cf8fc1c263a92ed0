package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.study.marking.MarkableAnswer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** A field for each criterion of the rubric and their sum, or one for the whole. */
class PointsFields extends Div {
    private final Map<String, NumberField> fields = new LinkedHashMap<>();
    private final MarkableAnswer.Sheet sheet;
    private final boolean rubric;
    private final Paragraph sum = new Paragraph();

    PointsFields(MarkableAnswer.Sheet sheet) {
        this.sheet = sheet;
        addClassName("form");
        var latest = sheet.marks().isEmpty() ? null : sheet.marks().getLast();
        JsonNode criteria = sheet.item().view().path("rubric");
        rubric = !criteria.isEmpty();
        for (JsonNode criterion : criteria) {
            String id = criterion.path("id").asString();
            var field = field(
                    Jsoup.parse(criterion.path("text").asString()).text() + " ("
                            + text(
                                    "marking.points",
                                    Numbers.points(criterion.path("points").asDouble())) + ")",
                    criterion.path("points").asDouble());
            field.setValue(latest == null ? null : latest.criteria().get(id));
            fields.put(id, field);
        }
        if (!rubric) {
            var field = field(text("marking.points", Numbers.points(sheet.possible())), sheet.possible());
            field.setValue(latest == null ? null : latest.points());
            fields.put("", field);
        }
        fields.values().forEach(this::add);
        if (rubric) {
            sum.getElement().setAttribute("role", "status");
            add(sum);
            saySum();
        }
    }

    private NumberField field(String label, double most) {
        var field = new NumberField(label);
        field.setMin(0);
        field.setMax(most);
        field.setStep(0.25);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(event -> {
            field.setInvalid(false);
            saySum();
        });
        return field;
    }

    private void saySum() {
        sum.setText(text("marking.sum", Numbers.points(sum()), Numbers.points(sheet.possible())));
    }

    /** Says beside the first field that has no number, or one out of range, what to do. */
    boolean isReadable() {
        for (NumberField field : fields.values()) {
            Double value = field.getValue();
            if (value == null || value < 0 || value > field.getMax()) {
                field.setErrorMessage(text("marking.fault.points-out-of-range"));
                field.setInvalid(true);
                field.focus();
                return false;
            }
        }
        return true;
    }

    void refuse(String words) {
        var first = fields.values().iterator().next();
        first.setErrorMessage(words);
        first.setInvalid(true);
        first.focus();
    }

    double sum() {
        return fields.values().stream()
                .mapToDouble(field -> field.getValue() == null ? 0 : field.getValue())
                .sum();
    }

    /** Empty without a rubric. */
    Map<String, Double> criteria() {
        Map<String, Double> points = new LinkedHashMap<>();
        if (rubric) {
            fields.forEach((id, field) -> points.put(id, field.getValue() == null ? 0 : field.getValue()));
        }
        return points;
    }
}
