package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.insight.InsightPaths;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;

/** The other screens of a class. */
class ClassLinks extends Nav {
    ClassLinks(ClassroomCard card) {
        addClassName("class-links");
        getElement().setAttribute("aria-label", text("class.links"));
        if (card.isOpen()) {
            add(Link.quiet(ClassroomPaths.enrol(card.id()), text("class.links.enrol")));
        } else {
            add(Pieces.pill(text("class.archived"), "quiet"));
        }
        add(
                Link.quiet(ClassroomPaths.marking(card.id()), text("class.links.marking")),
                Link.quiet(ClassroomPaths.handIns(card.id()), text("class.links.hand-ins")));
        add(Link.quiet(StudyPaths.asStudent(card.id().value(), Optional.empty()), text("class.links.as-student")));
        add(Link.quiet(InsightPaths.deeds(card.id()), text("class.links.deeds")));
        add(Link.quiet(ClassroomPaths.settings(card.id()), text("class.links.settings")));
    }
}
