package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Teaching;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.stream.Stream;

/** A screen below the page of a class, for whoever teaches it; for everybody else there is nothing at its address. */
public abstract class ClassPage extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final Teaching teaching;
    private final String title;

    /** @param classes as {@link Page} says */
    protected ClassPage(Teaching teaching, String title, String... classes) {
        super(classes);
        this.teaching = teaching;
        this.title = title;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .flatMap(ClassroomId::of)
                .flatMap(teaching::ownClass)
                .ifPresentOrElse(this::draw, () -> event.rerouteToError(NotFoundException.class));
    }

    /** Begins again with the class as it is now. */
    protected final void draw(ClassroomCard card) {
        removeAll();
        show(card);
    }

    protected abstract void show(ClassroomCard card);

    protected final PageHead head(ClassroomCard card) {
        return new PageHead(title).compact().kicker(card.name()).actions(back(card));
    }

    /** @param actions before the way back to the class */
    protected final PageHead head(ClassroomCard card, String lede, Component... actions) {
        return new PageHead(title)
                .compact()
                .kicker(card.name())
                .lede(lede)
                .actions(
                        Stream.concat(Stream.of(actions), Stream.of(back(card))).toArray(Component[]::new));
    }

    private static Link back(ClassroomCard card) {
        return Link.quiet(ClassroomPaths.classroom(card.id()), text("assign.back"));
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
