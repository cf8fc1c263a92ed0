package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassLife;
import app.salient.classroom.ClassRecord;
import app.salient.classroom.ClassState;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.design.AskOnce;
import app.salient.design.LargeFile;
import app.salient.design.Pieces;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What becomes of a class at the end: kept to read, kept without names, or deleted; with everything to download first. */
class ClassEnd extends Div {
    private final ClassroomCard card;
    private final ClassLife life;
    private final Consumer<ClassroomCard> changed;
    private final LargeFile everything = new LargeFile("class.students-reached");
    private final Div notice = new Div();

    /** @param changed gets the class as it is now */
    ClassEnd(ClassroomCard card, ClassLife life, ClassRecord record, Consumer<ClassroomCard> changed) {
        this.card = card;
        this.life = life;
        this.changed = changed;
        addClassName("class-end");
        add(way("settings.download.", download(record), everything));
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

    private static Div way(String key, Component... actions) {
        var way = new Div(new H3(text(key + "title")), new Paragraph(text(key + "what")));
        way.add(actions);
        way.addClassName("way");
        return way;
    }

    private Component download(ClassRecord record) {
        return everything.button(
                text("settings.download.action"),
                text("settings.download.file", card.name()) + ".csv",
                () -> (out, progress) -> {
                    try (var csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                        return record.write(card.id(), csv, progress::reached).orElse(false);
                    }
                });
    }

    private AskOnce asking(String key, Supplier<Optional<ClassroomCard>> deed) {
        return new AskOnce(
                text(key + "action"),
                text(key + "question"),
                text(key + "yes"),
                text("settings.keep"),
                () -> unlessMaking(deed));
    }

    /** Each of them takes this page away, and a file that is being made with it; after deletion there is no other. */
    private void unlessMaking(Supplier<Optional<ClassroomCard>> deed) {
        notice.removeAll();
        if (everything.isMaking()) {
            notice.add(Pieces.notice(text("settings.end.file-first")));
            return;
        }
        deed.get().ifPresent(changed);
    }

    private Optional<ClassroomCard> delete() {
        return delete(false);
    }

    private Optional<ClassroomCard> delete(boolean evenSo) {
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
