package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.button.Button;

/** Opens the browser's own print dialogue; what is on paper is decided by print.css. */
class PrintButton extends Button {
    PrintButton() {
        super(text("report.print"));
        getElement().setAttribute("onclick", "window.print()");
    }
}
