package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.design.Page;
import app.salient.lesson.Lessons;
import app.salient.lesson.QuizId;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.DailyReview;
import app.salient.study.NoSuchAttempt;
import app.salient.study.reading.Routes;
import app.salient.study.ui.question.Desk;
import app.salient.study.ui.question.Outbox;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** An attempt: its questions while it is open, its result after. Someone else's looks like none at all. */
@Route("attempt/:id")
@AnonymousAllowed
class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Desk desk;
    private final Lessons lessons;
    private final Routes routes;
    private final OpenPages pages;
    private final ObjectProvider<DailyReview> reviews;
    private final Clock clock;
    private String title = "";
    private @Nullable AttemptId shown;
    private @Nullable OpenAttempt open;

    AttemptView(
            Desk desk,
            Lessons lessons,
            Routes routes,
            OpenPages pages,
            ObjectProvider<DailyReview> reviews,
            Clock clock) {
        this.desk = desk;
        this.lessons = lessons;
        this.routes = routes;
        this.pages = pages;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").flatMap(AttemptId::of);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            show(desk.studying().sheet(id.get()));
        } catch (NoSuchAttempt e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AttemptSheet sheet) {
        removeAll();
        shown = sheet.id();
        title = SheetTitle.of(sheet);
        open = sheet.isOpen() ? new OpenAttempt(desk, sheet, clock, this::handedIn, this::goOnHere) : null;
        if (open != null) {
            add(open);
        } else {
            var page = resultOf(sheet);
            page.addComponentAtIndex(1, new Outbox(sheet)); // below the head: tells of answers that came too late
            add(page);
        }
    }

    private Page resultOf(AttemptSheet sheet) {
        return sheet.result()
                .flatMap(AttemptSheet.Result::marks)
                .filter(marks -> sheet.quizId().equals(QuizId.PLACEMENT.value()))
                .<Page>map(marks -> new PlacementResult(desk, lessons.current(), sheet, marks, routes::take))
                .orElseGet(() ->
                        new ResultPage(desk, sheet, reviews.stream().findFirst().map(DailyReview::path)));
    }

    private void handedIn(AttemptSheet result) {
        if (result.kind() == AttemptKind.REVIEW) { // each answer was explained at once; what is left is the day
            reviews.stream()
                    .findFirst()
                    .ifPresent(review -> UI.getCurrent().navigate(review.path().substring(1)));
            return;
        }
        show(result);
        // The button was at the foot of the page and is gone, with the focus; the result starts at its head.
        getElement()
                .executeJs("window.scrollTo(0, 0); document.getElementById('main')?.focus({ preventScroll: true })");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        takeOver(event.getUI());
    }

    /** The learner came back to a page that another window had overtaken: it shows what the server has now. */
    private void goOnHere() {
        if (shown != null) {
            try {
                show(desk.studying().sheet(shown));
                getUI().ifPresent(this::takeOver);
            } catch (NoSuchAttempt e) { // another visitor by now: the page they see is told by its address
                getUI().ifPresent(ui -> ui.getPage().reload());
            }
        }
    }

    private void takeOver(UI ui) {
        if (shown != null && open != null) {
            pages.opened(shown, ui, () -> {
                if (open != null) {
                    open.freeze();
                }
            });
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (shown != null) {
            pages.closed(shown, event.getUI());
        }
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
