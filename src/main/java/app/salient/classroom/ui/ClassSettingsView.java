package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassRecord;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.CoTeaching;
import app.salient.classroom.Grouping;
import app.salient.classroom.Teaching;
import app.salient.design.Pieces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Name, zone, code, co-instructors and the end of a class. */
@Route("teach/class/:id/settings")
@RolesAllowed("INSTRUCTOR")
class ClassSettingsView extends ClassPage {
    private final ClassLife life;
    private final ClassRecord record;
    private final CoTeaching coTeaching;
    private final Grouping grouping;

    ClassSettingsView(Teaching teaching, ClassLife life, ClassRecord record, CoTeaching coTeaching, Grouping grouping) {
        super(teaching, text("settings.title"), "narrow", "settings-page");
        this.life = life;
        this.record = record;
        this.coTeaching = coTeaching;
        this.grouping = grouping;
    }

    @Override
    protected void show(ClassroomCard card) {
        add(head(card));
        if (card.isOpen()) {
            add(
                    Pieces.section(text("settings.name-and-zone"), new NameAndZone(card, life)),
                    Pieces.section(text("settings.code"), new JoinPanel(card, life)),
                    new GroupList(card.id(), grouping),
                    Pieces.section(text("settings.co"), new CoInstructorPanel(card, coTeaching)));
        } else {
            add(state(card));
        }
        add(Pieces.section(text("settings.end"), new ClassEnd(card, life, record, this::draw)));
    }

    private static Div state(ClassroomCard card) {
        var words = new Paragraph(text("settings.state." + card.state().name().toLowerCase(Locale.ROOT)));
        var notice = new Div(words);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
