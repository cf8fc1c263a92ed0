package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.school.SchoolService;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The way in by the school's service: first, where there is one, since most come by it. */
class SchoolButton extends Div {
    SchoolButton(String name) {
        var link = new Anchor(SchoolService.START, text("account.school.sign-in", name));
        link.addClassName("button");
        link.setRouterIgnore(true);
        var way = new Div(link);
        way.addClassName("other-way");
        var or = new Paragraph(text("account.passkeys.or"));
        or.addClassName("form-or");
        add(way, or);
    }
}
