package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.JoinCode;
import app.salient.design.AskOnce;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The ways into a class: the code on the board, the link in a message, the picture for a phone; and a new code. */
class JoinPanel extends Div {
    private final Div ways = new Div();
    private final Span said = new Span();
    private JoinCode code;
    private String origin = "";

    JoinPanel(ClassroomCard card, ClassLife life) {
        this.code = card.code();
        addClassName("join-panel");
        ways.addClassName("join-ways");
        said.getElement().setAttribute("role", "status");
        add(
                ways,
                new AskOnce(
                        text("settings.code.new"),
                        text("settings.code.new.question"),
                        text("settings.code.new.yes"),
                        text("settings.code.new.no"),
                        () -> life.newCode(card.id()).ifPresent(this::renewed)),
                said);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(url -> {
            origin = url.getProtocol() + "://" + url.getAuthority();
            show();
        });
    }

    private void show() {
        ways.removeAll();
        String link = origin + ClassroomPaths.join(code);
        var shown = new Code(code.shown());
        shown.addClassName("code");
        var words = new Div(
                new Paragraph(new Span(text("settings.code.board") + " "), shown),
                new Paragraph(new Span(text("settings.code.link") + " "), new Anchor(link, link)),
                new Paragraph(text("settings.code.qr")));
        ways.add(words, new QrCode(link, text("settings.code.qr.label", link)));
    }

    private void renewed(ClassroomCard card) {
        code = card.code();
        show();
        said.setText(text("settings.code.renewed", code.shown()));
    }
}
