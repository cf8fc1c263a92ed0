package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.JoinCode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The class's code, and its join link one press away. */
class ShareCode extends Div {
    ShareCode(JoinCode code) {
        addClassName("class-code");
        var shown = new Code(code.shown());
        shown.addClassName("code");
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        var copy = new Button(text("class.copy-link"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(event -> copy.getElement()
                .executeJs(
                        "const link = location.origin + $0;"
                                + "return navigator.clipboard ? navigator.clipboard.writeText(link).then(() => '', () => link) : link",
                        ClassroomPaths.join(code))
                .then(String.class, link -> said.setText(link.isEmpty() ? text("class.copied") : link)));
        add(new Span(text("class.code")), shown, copy, said);
    }
}
