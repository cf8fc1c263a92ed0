package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.NewSignInLink;
import app.salient.design.AskOnce;
import app.salient.design.OneTimeLink;
import app.salient.design.Pieces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A new way in for a student who forgot their password, or why there is none. */
class NewLinkSection extends Section {
    private final Div said = new Div();

    NewLinkSection(NewSignInLink links, ClassroomId classroom, PersonId student, String name) {
        addClassName("off-paper");
        said.getElement().setAttribute("role", "status");
        add(new H2(text("student.link")));
        if (!links.canBeMade(classroom, student)) {
            add(new Paragraph(text("student.link.not-ours")));
            return;
        }
        add(
                new Paragraph(text("student.link.what")),
                new AskOnce(
                        text("student.link.action"),
                        text("student.link.question", name),
                        text("student.link.yes"),
                        text("student.link.no"),
                        () -> make(links, classroom, student)),
                said);
    }

    private void make(NewSignInLink links, ClassroomId classroom, PersonId student) {
        said.removeAll();
        said.add(links.make(classroom, student)
                .<Div>map(made ->
                        new OneTimeLink(text("people.link", made.name()), text("sign-in-link.once"), made.path()))
                .orElseGet(() -> new Div(Pieces.notice(text("student.link.not")))));
    }
}
