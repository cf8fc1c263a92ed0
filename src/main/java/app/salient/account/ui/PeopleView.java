package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.Role;
import app.salient.account.making.HelpingIn;
import app.salient.account.making.Inviting;
import app.salient.design.Days;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who teaches and who looks after accounts; and letting more of them in. */
@Route("people")
@RolesAllowed("ADMIN")
class PeopleView extends Page implements HasDynamicTitle {
    PeopleView(Inviting inviting, HelpingIn helping) {
        super("narrow", "people-page");
        var invitations = new InvitationList(inviting);
        add(
                new PageHead(text("people.title"))
                        .lede(text("people.lede"))
                        .actions(Link.quiet(AccountPaths.PEOPLE_DONE, text("people.done"))),
                Pieces.section(text("people.invite"), new InviteForm(inviting, invitations::refresh)),
                Pieces.section(text("people.invitations"), invitations),
                Pieces.section(text("people.help"), new HelpInForm(helping)),
                Pieces.section(text("people.members"), members(inviting)));
    }

    private static UnorderedList members(Inviting inviting) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        inviting.members().forEach(member -> {
            var name = new Span(member.name());
            name.addClassName("row-title");
            var note = new Paragraph(text("people.since", Days.of(member.since())));
            note.addClassName("row-note");
            var main = new Div(name, note);
            main.addClassName("row-main");
            var end = new Div(Pieces.pill(words(member.role()), member.role() == Role.ADMIN ? "accent" : "quiet"));
            end.addClassName("row-end");
            var row = new ListItem(main, end);
            row.addClassName("row");
            rows.add(row);
        });
        return rows;
    }

    static String words(Role role) {
        return text(role == Role.ADMIN ? "people.role.admin" : "people.role.instructor");
    }

    @Override
    public String getPageTitle() {
        return text("title", text("people.title"));
    }
}
