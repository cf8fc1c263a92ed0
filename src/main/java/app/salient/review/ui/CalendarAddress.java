package app.salient.review.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The secret address of a calendar, whole, as a calendar wants it; and the same as a file. */
class CalendarAddress extends Div {
    CalendarAddress(String path) {
        addClassName("calendar-address");
        getElement().setAttribute("role", "status");
        var address = new Code();
        var file = new Anchor(path, text("calendar.file"));
        file.getElement().setAttribute("download", "salient.ics");
        file.getElement().setAttribute("router-ignore", true);
        add(new Paragraph(text("calendar.told")), address, new Paragraph(file));
        // Only the browser knows under which name it reaches the server.
        address.getElement().executeJs("this.textContent = window.location.origin + $0", path);
    }
}
