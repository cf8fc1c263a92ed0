package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.passkey.OwnPasskeys;
import app.salient.design.AskOnce;
import app.salient.design.Days;
import app.salient.design.Pieces;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The visitor's passkeys: another name for one, or one less. */
class PasskeyList extends Div {
    private final OwnPasskeys passkeys;
    private final Runnable changed;
    private final Consumer<String> say;

    /**
     * @param changed is told when there is one less
     * @param say tells the person what came of it
     */
    PasskeyList(OwnPasskeys passkeys, Runnable changed, Consumer<String> say) {
        this.passkeys = passkeys;
        this.changed = changed;
        this.say = say;
        show();
    }

    final void show() {
        show(null);
    }

    /** @param edited whose button to rename it gets the focus: who did not rename it goes on there */
    private void show(@Nullable UUID edited) {
        removeAll();
        var own = passkeys.own();
        if (own.isEmpty()) {
            add(new Paragraph(text("account.passkeys.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        own.forEach(one -> rows.add(row(one, one.id().equals(edited))));
        add(rows);
    }

    private ListItem row(OwnPasskeys.Listed one, boolean focused) {
        var row = new ListItem();
        row.addClassName("row");
        var title = new Span(one.name());
        title.addClassName("row-title");
        var facts = Pieces.facts(
                text("account.passkeys.made", Days.of(one.madeAt())),
                one.usedAt()
                        .map(at -> text("account.passkeys.used", Days.withTime(at)))
                        .orElseGet(() -> text("account.passkeys.unused")));
        facts.addClassName("row-note");
        var main = new Div(title, facts);
        main.addClassName("row-main");
        var rename = new Button(text("account.passkeys.rename"), event -> edit(row, one));
        rename.setAriaLabel(text("account.passkeys.rename.of", one.name()));
        if (focused) {
            rename.focus();
        }
        var end = new Div(rename, remove(one));
        end.addClassName("row-end");
        row.add(main, end);
        return row;
    }

    private AskOnce remove(OwnPasskeys.Listed one) {
        return new AskOnce(
                        text("account.passkeys.remove"),
                        text("account.passkeys.remove.question", one.name()),
                        text("account.passkeys.remove.yes"),
                        text("account.passkeys.remove.no"),
                        () -> {
                            boolean removed = passkeys.remove(one.id());
                            show();
                            changed.run();
                            say.accept(text(
                                    removed ? "account.passkeys.removed" : "account.passkeys.remove.last", one.name()));
                        })
                .named(text("account.passkeys.remove.of", one.name()));
    }

    private void edit(ListItem row, OwnPasskeys.Listed one) {
        var name = new TextField(text("account.passkeys.name"));
        name.setMaxLength(OwnPasskeys.LONGEST_NAME);
        name.setValue(one.name());
        name.setManualValidation(true);
        var save = new Button(text("account.passkeys.rename.save"), event -> save(one, name));
        save.addClickShortcut(Key.ENTER).listenOn(name);
        var cancel = new Button(text("account.passkeys.cancel"), event -> show(one.id()));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(save, cancel);
        actions.addClassName("form-actions");
        var form = new Div(name, actions);
        form.addClassNames("form", "row-main");
        row.removeAll();
        row.add(form);
        name.focus();
    }

    private void save(OwnPasskeys.Listed one, TextField name) {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(text("account.passkeys.name.empty"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        passkeys.rename(one.id(), name.getValue());
        show();
        say.accept(text("account.passkeys.renamed", name.getValue().strip()));
    }
}
