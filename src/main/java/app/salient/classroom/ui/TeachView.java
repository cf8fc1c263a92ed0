package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The instructor's classes, and making a new one. */
@Route("teach")
@RolesAllowed("INSTRUCTOR")
class TeachView extends Page implements HasDynamicTitle {
    TeachView(Teaching teaching) {
        super("teach-page");
        var classes = teaching.ownClasses();
        add(new PageHead(text("teach.title")).lede(text("teach.lede")), new NewClassForm(teaching), list(classes));
        var archived = teaching.archivedClasses();
        if (!archived.isEmpty()) {
            add(new Details(text("teach.archived", archived.size()), list(archived)));
        }
    }

    private static Component list(List<ClassroomCard> classes) {
        if (classes.isEmpty()) {
            return Pieces.empty(text("teach.empty.title"), text("teach.empty.what"));
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        classes.stream().map(TeachView::row).forEach(list::add);
        return list;
    }

    private static ListItem row(ClassroomCard card) {
        var title = new Link(ClassroomPaths.classroom(card.id()), card.name());
        title.addClassName("row-title");
        var main = new Div(title);
        if (!card.mine()) {
            main.add(Pieces.facts(text("teach.co-taught")));
        }
        main.addClassName("row-main");
        var code = new Code(card.code().shown());
        code.addClassName("code");
        var end = new Div(code);
        if (card.isOpen()) {
            var assign = Link.quiet(ClassroomPaths.assign(card.id()), text("class.assign"));
            assign.getElement().setAttribute("aria-label", text("teach.assign.of", card.name()));
            end.add(assign);
        }
        end.addClassName("row-end");
        var row = new ListItem(main, end);
        row.addClassName("row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("teach.title"));
    }
}
