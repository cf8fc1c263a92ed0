package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.SiteAddress;
import app.salient.account.own.PasskeyOnly;
import app.salient.account.passkey.OwnPasskeys;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinServletRequest;

/** One's passkeys, and how to get one more. */
class PasskeySection extends Section {
    private final Div said = new Div();

    PasskeySection(OwnPasskeys passkeys, PasskeyOnly only, SiteAddress address, SignedIn signedIn) {
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("tabindex", "-1");
        var alone = new PasskeyOnlyForm(only, signedIn, this::say);
        var list = new PasskeyList(passkeys, alone::show, this::say);
        add(new H2(text("account.passkeys.title")), new Paragraph(text("account.passkeys.what")), list);
        if (passkeys.workAt(VaadinServletRequest.getCurrent().getHttpServletRequest())) {
            add(new PasskeyForm(
                    passkeys,
                    signedIn,
                    () -> {
                        list.show();
                        alone.show();
                    },
                    this::say));
        } else {
            add(new Paragraph(address.origin()
                    .map(there -> text("account.passkeys.elsewhere", there))
                    .orElseGet(() -> text("account.passkeys.not-set-up"))));
        }
        add(alone, said);
    }

    /** The button that was pressed may be gone: the focus goes to what came of it. */
    private void say(String words) {
        said.removeAll();
        said.add(new Paragraph(words));
        said.getElement().callJsFunction("focus");
    }
}
