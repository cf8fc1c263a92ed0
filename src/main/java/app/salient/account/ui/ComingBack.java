package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.guest.Recovery;
import app.salient.design.Link;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** How a guest finds their work again elsewhere: by a name, or by a code that is shown once. */
class ComingBack extends Section {
    private final Div code = new Div();

    ComingBack(Recovery recovery) {
        var make = new Button(text("account.code.make"), event -> show(recovery.makeCode()));
        var actions = new Div(
                Link.primary(AccountPaths.KEEP_PROGRESS, text("account.keep")),
                make,
                Link.quiet(AccountPaths.RECOVER, text("account.code.have")));
        actions.addClassName("page-actions");
        code.getElement().setAttribute("role", "status");
        add(new H2(text("account.code.title")), new Paragraph(text("account.code.what")), actions, code);
    }

    private void show(String made) {
        var shown = new Span(made);
        shown.addClassName("code");
        var line = new Paragraph(shown);
        line.addClassName("recovery-code");
        code.removeAll();
        code.add(new Paragraph(text("account.code.shown")), line, file(made));
    }

    private static Anchor file(String made) {
        byte[] words = text("account.code.file", made).getBytes(StandardCharsets.UTF_8);
        var save = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(words), "salient-recovery-code.txt", "text/plain", words.length)),
                text("account.code.save"));
        save.addClassName("button");
        save.getElement().setAttribute("router-ignore", true);
        return save;
    }
}
