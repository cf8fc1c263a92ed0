package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.NoSuchAttempt;
import app.salient.study.Studying;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An attempt: its questions while it is open, its result after. Someone else's looks like none at all. */
@Route("attempt/:id")
@AnonymousAllowed
class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Studying studying;
    private final Div notice = new Div();
    private String title = "";

    AttemptView(Studying studying) {
        this.studying = studying;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").flatMap(AttemptId::of);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            show(studying.sheet(id.get()));
        } catch (NoSuchAttempt e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AttemptSheet sheet) {
        removeAll();
        title = sheet.title();
        if (sheet.isOpen()) {
            add(openPage(sheet));
        } else {
            var page = new ResultPage(sheet);
            page.addComponentAtIndex(1, new Outbox(sheet)); // below the head: tells of answers that came too late
            add(page);
        }
    }

    private Page openPage(AttemptSheet sheet) {
        var frame = new AttemptFrame();
        int number = 1;
        for (var item : sheet.items()) {
            var field = new ResponseField(item, number++, sheet.items().size());
            frame.add(field);
            if (sheet.kind() == AttemptKind.PRACTICE) {
                var check = new AnswerCheck(studying, item, field, notice);
                field.checkable(
                        event -> check.of(sheet.id(), (Outbox) frame.getParent().orElseThrow()));
            }
        }
        var outbox = new Outbox(sheet, frame);
        frame.handInWith(handInButton(sheet, outbox));
        return new Page("attempt-page")
                .with(
                        new PageHead(sheet.title()).compact().kicker(text("attempt.kicker." + sheet.kind())),
                        notice,
                        outbox);
    }

    private Button handInButton(AttemptSheet sheet, Outbox outbox) {
        var button = new Button(text("attempt.hand-in"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(event -> outbox.flush(delivered -> handIn(sheet.id(), delivered)));
        return button;
    }

    /** What is not delivered yet keeps it open, unless another window has handed it in already. */
    private void handIn(AttemptId id, boolean delivered) {
        try {
            if (delivered || !studying.sheet(id).isOpen()) {
                show(studying.handIn(id));
                // The button was at the foot of the page; the result starts at its head.
                getElement().executeJs("window.scrollTo(0, 0)");
            } else {
                say(text("attempt.not-delivered"));
            }
        } catch (NoSuchAttempt e) { // another visitor by now: signed in or out in another window
            say(text("attempt.changed"));
        }
    }

    private void say(String what) {
        notice.removeAll();
        notice.add(Pieces.notice(what));
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
