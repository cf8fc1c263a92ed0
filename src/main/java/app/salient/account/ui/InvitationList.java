package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.making.InvitationState;
import app.salient.account.making.Inviting;
import app.salient.design.AskOnce;
import app.salient.design.Days;
import app.salient.design.Pieces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** Who let whom in, and when; and taking back what nobody has used. */
class InvitationList extends Div {
    private final Inviting inviting;
    private final Div list = new Div();
    private final Span said = new Span();

    InvitationList(Inviting inviting) {
        this.inviting = inviting;
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("tabindex", "-1");
        add(list, said);
        refresh();
    }

    final void refresh() {
        list.removeAll();
        var all = inviting.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(text("people.invitations.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        all.forEach(one -> rows.add(row(one)));
        list.add(rows);
    }

    private ListItem row(Inviting.Listed one) {
        var title = new Span(one.forWhom());
        title.addClassName("row-title");
        var facts = Pieces.facts(
                PeopleView.words(one.role()),
                text("people.invited-by", one.by().orElseGet(InvitationList::gone), Days.of(one.madeAt())),
                state(one));
        facts.addClassName("row-note");
        var main = new Div(title, facts);
        main.addClassName("row-main");
        var row = new ListItem(main);
        row.addClassName("row");
        if (one.state() == InvitationState.OPEN) {
            var end = new Div(new AskOnce(
                            text("people.withdraw"),
                            text("people.withdraw.question", one.forWhom()),
                            text("people.withdraw.yes"),
                            text("people.withdraw.no"),
                            () -> withdraw(one))
                    .named(text("people.withdraw.of", one.forWhom())));
            end.addClassName("row-end");
            row.add(end);
        }
        return row;
    }

    private static String gone() {
        return text("people.gone");
    }

    private static String state(Inviting.Listed one) {
        String key = "people.state." + one.state().name().toLowerCase(Locale.ROOT);
        return switch (one.state()) {
            case OPEN, EXPIRED -> text(key, Days.of(one.expiresAt()));
            case USED ->
                text(
                        key,
                        one.usedBy().orElseGet(InvitationList::gone),
                        Days.of(one.endedAt().orElseThrow()));
            case WITHDRAWN -> text(key, Days.of(one.endedAt().orElseThrow()));
        };
    }

    private void withdraw(Inviting.Listed one) {
        boolean done = inviting.withdraw(one.id());
        refresh();
        said.setText(text(done ? "people.withdrawn" : "people.withdraw.too-late", one.forWhom()));
        said.getElement().callJsFunction("focus"); // the button that was pressed is gone
    }
}
