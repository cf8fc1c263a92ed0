package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.browser.RememberedBrowser;
import app.salient.account.browser.SignedInBrowsers;
import app.salient.account.own.Passwords;
import app.salient.design.Days;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Where one stays signed in, and how that ends: for a lost phone, or a computer that somebody forgot to sign out of. */
class OtherBrowsers extends Section {
    private final SignedInBrowsers browsers;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(text("account.others.none"));
    private final Div said = new Div();

    OtherBrowsers(SignedInBrowsers browsers, Passwords passwords, SignedIn signedIn) {
        this.browsers = browsers;
        list.addClassName("rows");
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("tabindex", "-1");
        var all = new Button(text("account.others.end"), event -> {
            signedIn.goOnAs(passwords.signOutEverywhere());
            show();
            say(text("account.others.ended"));
        });
        var actions = new Div(all);
        actions.addClassName("page-actions");
        add(
                new H2(text("account.others.title")),
                new Paragraph(text("account.others.what")),
                none,
                list,
                actions,
                said);
        show();
    }

    private void show() {
        list.removeAll();
        browsers.own().stream().map(this::row).forEach(list::add);
        boolean any = list.getChildren().findAny().isPresent();
        list.setVisible(any);
        none.setVisible(!any);
    }

    private ListItem row(RememberedBrowser browser) {
        var name = new Span(text(browser.isThis() ? "account.others.this" : "account.others.other"));
        name.addClassName("row-title");
        String since = text("account.others.since", Days.withTime(browser.lastSignedIn()));
        var note = new Div(new Span(since));
        note.addClassName("row-note");
        var main = new Div(name, note);
        main.addClassName("row-main");
        var row = new ListItem(main);
        row.addClassName("row");
        if (!browser.isThis()) {
            row.add(new Div(signOut(browser, since)));
        }
        return row;
    }

    private Button signOut(RememberedBrowser browser, String since) {
        var button = new Button(text("account.others.sign-out"), event -> {
            browsers.signOut(browser);
            show();
            say(text("account.others.signed-out"));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(text("account.others.sign-out.of", since));
        return button;
    }

    /** The button that was pressed is gone: the focus goes to what came of it. */
    private void say(String words) {
        said.removeAll();
        said.add(new Paragraph(words));
        said.getElement().callJsFunction("focus");
    }
}
