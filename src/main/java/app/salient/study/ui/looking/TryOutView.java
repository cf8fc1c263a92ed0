package app.salient.study.ui.looking;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.lesson.Delivery;
import app.salient.study.StudyPaths;
import app.salient.study.showing.LookingAs;
import app.salient.study.showing.TrialRun;
import app.salient.study.ui.question.Anew;
import app.salient.study.ui.question.AttemptFrame;
import app.salient.study.ui.question.ResponseField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A quiz that an instructor tries as a student of their class; nothing of it is stored. */
@Route("teach/class/:id/as/:student/quiz/:quiz/try")
@RolesAllowed("INSTRUCTOR")
class TryOutView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private final LookingAs lookingAs;
    private String title = "";
    private Runnable draw = () -> {};

    TryOutView(LookingAs lookingAs) {
        super("attempt-page");
        this.lookingAs = lookingAs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var quiz = event.getRouteParameters().get("quiz");
        var at = LookingAsAddress.of(event.getRouteParameters(), lookingAs);
        var trial = at.flatMap(of -> quiz.flatMap(id -> lookingAs.tryOut(of.as(), id)));
        if (trial.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        title = trial.get().title();
        show(() -> addOpen(at.get(), quiz.get(), trial.get()));
    }

    private void show(Runnable what) {
        draw = () -> {
            removeAll();
            what.run();
        };
        draw.run();
    }

    /** Loaded again the trial would be lost, for nothing of it is stored. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (Anew.isAsked(event)) {
            event.getUI().beforeClientResponse(this, context -> draw.run());
        }
    }

    private void addOpen(LookingAsAddress at, String quiz, TrialRun trial) {
        add(
                new LookingAsBar(at),
                new PageHead(trial.title()).compact().kicker(text("looking.try.kicker")),
                new TrialQuestions(trial, () -> showResult(at, quiz, trial)));
    }

    private void showResult(LookingAsAddress at, String quiz, TrialRun trial) {
        show(() -> addResult(at, quiz, trial));
        // The button was at the foot of the page; the result starts at its head.
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }

    private void addResult(LookingAsAddress at, String quiz, TrialRun trial) {
        add(new LookingAsBar(at));
        var marks = trial.marks();
        var head = new PageHead(
                        trial.terms().delivery() == Delivery.EXAM
                                ? text("result.hidden.title")
                                : text(
                                        "looking.try.result",
                                        Numbers.points(marks.earned()),
                                        Numbers.points(marks.possible())))
                .kicker(text("result.kicker", trial.title()))
                .actions(Link.secondary(
                        StudyPaths.asStudentQuiz(at.classroom(), at.student(), quiz), text("looking.try.back")));
        add(head);
        if (trial.terms().delivery() == Delivery.EXAM) {
            add(
                    new Paragraph(text("result.hidden.lede")),
                    Pieces.notice(text(
                            "looking.try.exam", Numbers.points(marks.earned()), Numbers.points(marks.possible()))));
        }
        add(reviewed(trial), AsStudentView.note(text("looking.try.note")));
    }

    private static Section reviewed(TrialRun trial) {
        var frame = new AttemptFrame().graded();
        var items = trial.reviewed();
        int number = 1;
        for (var item : items) {
            frame.add(new ResponseField(item, number++, items.size()));
        }
        return new Section(new H2(text("result.each")), frame);
    }

    @Override
    public String getPageTitle() {
        return text("title", title);
    }
}
