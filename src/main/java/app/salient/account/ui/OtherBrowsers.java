package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.Passwords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Ends every session but this one: for a lost phone, or a computer that somebody forgot to sign out of. */
class OtherBrowsers extends Section {
    OtherBrowsers(Passwords passwords, SignedIn signedIn) {
        var said = new Div();
        said.getElement().setAttribute("role", "status");
        var button = new Button(text("account.others.end"), event -> {
            signedIn.goOnAs(passwords.signOutEverywhere());
            said.removeAll();
            said.add(new Paragraph(text("account.others.ended")));
        });
        add(new H2(text("account.others.title")), new Paragraph(text("account.others.what")), button, said);
    }
}
