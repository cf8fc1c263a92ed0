package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.study.AttemptSheet;
import app.salient.study.ui.Moment;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Proof of what was handed in and when, and a way to print it all. */
class ReceiptLine extends Section {
    ReceiptLine(AttemptSheet.Result result) {
        addClassName("receipt");
        getElement().setAttribute("aria-label", text("result.receipt"));
        var line = new Paragraph(
                new Span(text("result.receipt.handed-in") + " "), new Moment(result.handedInAt(), Optional.empty()));
        if (!result.receipt().isEmpty()) {
            var code = new Span(result.receipt());
            code.addClassName("receipt-code");
            line.add(new Span(". " + text("result.receipt.code") + " "), code);
        }
        add(line);
        if (result.overdue()) {
            add(new Paragraph(text("result.overdue")));
        }
        if (result.late() > 0) {
            add(new Paragraph(text(result.late() == 1 ? "result.late.one" : "result.late.many", result.late())));
        }
        var print = new Button(text("result.print"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.getElement().setAttribute("onclick", "window.print()");
        add(print);
    }
}
