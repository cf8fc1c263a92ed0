package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.audit.DeedGroup;
import app.salient.audit.Told;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Teaching;
import app.salient.classroom.ui.ClassPage;
import app.salient.design.Journal;
import app.salient.insight.ClassDeeds;
import app.salient.lesson.Lessons;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What its instructors did in a class: who, to whom, when. */
@Route("teach/class/:id/done")
@RolesAllowed("INSTRUCTOR")
class DeedsView extends ClassPage {
    private final ClassDeeds deeds;
    private final Lessons lessons;
    private final Clock clock;

    DeedsView(Teaching teaching, ClassDeeds deeds, Lessons lessons, Clock clock) {
        super(teaching, text("deeds.title"), "narrow", "deeds-page");
        this.deeds = deeds;
        this.lessons = lessons;
        this.clock = clock;
    }

    @Override
    protected void show(ClassroomCard card) {
        var words = new DeedWords(lessons.current(), card.time());
        var now = clock.instant();
        var filter = new DeedFilter(deeds.people(card.id()));
        var journal = new Journal((from, most) -> deeds.page(card.id(), filter.wanted(now), from, most).stream()
                .map(deed -> entry(card, words, deed))
                .toList());
        filter.onChange(() -> journal.reload(filter.words()));
        var file = new DeedsFile(card, words, () -> deeds.takeAlong(card.id(), filter.wanted(clock.instant())));
        add(head(card, text("deeds.lede"), file.link()), filter, journal);
    }

    private static Journal.Entry entry(ClassroomCard card, DeedWords words, Told deed) {
        return new Journal.Entry(card.time().onTheWall(deed.at()), DeedWords.who(deed), words.of(deed));
    }

    /** As the filter calls them. */
    static String words(DeedGroup group) {
        return switch (group) {
            case CLASS -> text("deeds.group.class");
            case STUDENTS -> text("deeds.group.students");
            case WORK -> text("deeds.group.work");
            case MARKS -> text("deeds.group.marks");
            case OUT -> text("deeds.group.out");
            case ACCOUNTS -> throw new IllegalArgumentException("not done in a class: " + group);
        };
    }
}
