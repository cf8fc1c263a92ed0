package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassRecord;
import app.salient.classroom.ClassState;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.design.AskOnce;
import app.salient.design.Download;
import app.salient.design.Pieces;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What becomes of a class at the end: kept to read, kept without names, or deleted; with everything to download first. */
class ClassEnd extends Div {
    private final ClassroomCard card;
    private final ClassLife life;
    private final Consumer<ClassroomCard> changed;
    private final Div notice = new Div();

    /** @param changed gets the class as it is now */
    ClassEnd(ClassroomCard card, ClassLife life, ClassRecord record, Consumer<ClassroomCard> changed) {
        this.card = card;
        this.life = life;
        this.changed = changed;
        addClassName("class-end");
        add(way(
                "settings.download.",
                new Download(
                        text("settings.download.file", card.name()) + ".csv",
                        text("settings.download.action"),
                        out -> record.write(card.id(), out))));
        if (!card.mine()) {
            add(new Paragraph(text("settings.end.not-yours")));
            return;
        }
        if (card.state() == ClassState.OPEN) {
            add(way("settings.archive.", asking("settings.archive.", () -> life.archive(card.id()))));
        } else if (card.state() == ClassState.ARCHIVED) {
            add(way("settings.back.", asking("settings.back.", () -> life.bringBack(card.id()))));
        }
        if (card.state() != ClassState.ANONYMISED) {
            add(way(
                    "settings.anonymise.",
                    asking(
                            "settings.anonymise.",
                            () -> life.anonymise(card.id(), number -> text("settings.alias", number)))));
        }
        add(way("settings.delete.", asking("settings.delete.", this::delete)), notice);
    }

    private static Div way(String key, Component action) {
        var way = new Div(new H3(text(key + "title")), new Paragraph(text(key + "what")), action);
        way.addClassName("way");
        return way;
    }

    private AskOnce asking(String key, Supplier<Optional<ClassroomCard>> deed) {
        return new AskOnce(
                text(key + "action"),
                text(key + "question"),
                text(key + "yes"),
                text("settings.keep"),
                () -> deed.get().ifPresent(changed));
    }

    private Optional<ClassroomCard> delete() {
        return delete(false);
    }

    private Optional<ClassroomCard> delete(boolean evenSo) {
        notice.removeAll();
        switch (life.delete(card.id(), evenSo)) {
            case ClassLife.Deletion.Done done -> UI.getCurrent().navigate(ClassroomPaths.TEACH.substring(1));
            case ClassLife.Deletion.Answering(int students) ->
                notice.add(
                        Pieces.notice(text("settings.delete.answering", students)),
                        asking("settings.delete.even-so.", () -> delete(true)));
            case ClassLife.Deletion.NotYours none -> notice.add(Pieces.notice(text("settings.end.not-yours")));
        }
        return Optional.empty();
    }
}
