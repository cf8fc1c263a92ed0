package app.salient.review.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.design.Said;
import app.salient.review.ReviewPaths;
import app.salient.review.SelfJudging;
import app.salient.review.Today;
import app.salient.review.Wishing;
import app.salient.review.day.DayCard;
import app.salient.storage.NotStored;
import app.salient.study.StudyPaths;
import app.salient.study.ui.NextStep;
import app.salient.study.ui.NextSteps;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What waits today, then the next section, then nothing: a session has an end. */
@Route("today")
@AnonymousAllowed
class TodayView extends Page implements BeforeEnterObserver, HasDynamicTitle {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);

    private final Today today;
    private final SelfJudging judging;
    private final Wishing wishing;
    private final NextSteps nextSteps;
    private final Div notice = new Div();

    TodayView(Today today, SelfJudging judging, Wishing wishing, NextSteps nextSteps) {
        super("narrow", "today");
        this.today = today;
        this.judging = judging;
        this.wishing = wishing;
        this.nextSteps = nextSteps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** Days begin where the learner is; the browser knows. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().retrieveExtendedClientDetails(details -> {
            String zone = details.getTimeZoneId();
            if (zone != null && wishing.liveIn(zone)) {
                show();
            }
        });
    }

    private void show() {
        removeAll();
        var sheet = today.sheet();
        var essays = judging.waiting();
        add(head(sheet, essays.size()), notice);
        if (!essays.isEmpty()) {
            add(new EssayJudgement(judging, essays, this::judged));
        }
        add(new WishForm(wishing, this::wished));
    }

    /** The buttons that were pressed are gone: on to the next text, or back to the head when it was the last. */
    private void judged() {
        show();
        getElement()
                .executeJs("(this.querySelector('.essays vaadin-button') ?? document.getElementById('main'))?.focus()");
    }

    /** The form is another one and closed: what came of it stands in its place. */
    private void wished() {
        show();
        var said = new Said();
        add(said);
        said.say(text("wish.saved"));
    }

    private PageHead head(Today.Sheet sheet, int essays) {
        boolean done = sheet.day().isDone() && sheet.open().isEmpty();
        if (essays > 0 && done && sheet.asked() == 0 && sheet.day().again() == 0) {
            return toJudge(sheet, essays);
        }
        if (sheet.known() == 0) {
            return new PageHead(text("today.empty.title"))
                    .lede(text("today.empty.lede"))
                    .actions(next(true));
        }
        return done ? done(sheet) : waiting(sheet);
    }

    /** What waits stands below; everything else is done. */
    private PageHead toJudge(Today.Sheet sheet, int essays) {
        var head = new PageHead(essays == 1 ? text("today.essays.title.one") : text("today.essays.title", essays))
                .kicker(text("today.kicker"))
                .lede(text("today.essays.lede"));
        sheet.next().ifPresent(day -> head.with(note(text("today.next", DAY.format(day)))));
        rest(head, sheet);
        return head.actions(next(false), toProgress());
    }

    private PageHead waiting(Today.Sheet sheet) {
        var day = sheet.day();
        int count = day.now().size();
        var head = new PageHead(day.welcomeBack() ? text("today.welcome-back") : waits(count))
                .kicker(text("today.kicker"))
                .lede(lede(sheet));
        facts(head, sheet);
        var action = sheet.open()
                .<Component>map(id -> Link.primary(StudyPaths.attempt(id), text("today.go-on")))
                .orElseGet(this::startButton);
        return head.actions(action, next(false), toProgress());
    }

    private static String waits(int count) {
        return count == 1 ? text("today.title.one") : text("today.title", count);
    }

    private static String lede(Today.Sheet sheet) {
        var day = sheet.day();
        if (sheet.open().isPresent()) {
            return text("today.lede.open");
        }
        if (day.later().isEmpty()) {
            return text(
                    day.welcomeBack() ? "today.lede.back.all" : "today.lede",
                    day.now().size(),
                    day.minutes());
        }
        String words = day.welcomeBack() ? "today.lede.back" : "today.lede.spread";
        return text(words, day.now().size(), day.minutes(), day.later().size());
    }

    private static void facts(PageHead head, Today.Sheet sheet) {
        long sure = sheet.day().now().stream().filter(DayCard::sureWrong).count();
        if (sure > 0) {
            head.with(note(sure == 1 ? text("today.sure.one") : text("today.sure", sure)));
        }
        long changed = sheet.day().now().stream().filter(DayCard::relearned).count();
        if (changed > 0) {
            head.with(note(changed == 1 ? text("today.changed.one") : text("today.changed", changed)));
        }
        rest(head, sheet);
    }

    private static void rest(PageHead head, Today.Sheet sheet) {
        if (sheet.gone() > 0) {
            head.with(note(sheet.gone() == 1 ? text("today.gone.one") : text("today.gone", sheet.gone())));
        }
        sheet.streak()
                .filter(streak -> streak.days() > 0)
                .ifPresent(streak -> head.with(Pieces.facts(
                        streak.days() == 1 ? text("today.streak.one") : text("today.streak", streak.days()))));
    }

    private PageHead done(Today.Sheet sheet) {
        int missed = sheet.day().again();
        String lede = sheet.asked() > 0
                ? text("today.done.lede", sheet.recalled(), sheet.asked())
                : text(missed > 0 ? "today.missed.lede" : "today.nothing.lede");
        var head = new PageHead(text(sheet.asked() == 0 ? "today.nothing.title" : "today.done.title"))
                .kicker(text("today.kicker"))
                .lede(lede);
        sheet.next().ifPresent(day -> head.with(note(text("today.next", DAY.format(day)))));
        rest(head, sheet);
        return missed == 0
                ? head.actions(next(true), toProgress())
                : head.actions(next(true), onceMore(missed), toProgress());
    }

    private static Component toProgress() {
        return Link.quiet(ReviewPaths.PROGRESS, text("today.to-progress"));
    }

    /** Nobody has to: it comes back on another day anyway. */
    private Button onceMore(int missed) {
        String words = missed == 1 ? text("today.once-more.one") : text("today.once-more", missed);
        return new Button(words, event -> start());
    }

    private Button startButton() {
        var button = new Button(text("today.start"), event -> start());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void start() {
        notice.removeAll();
        try {
            today.start(TodayView::why)
                    .ifPresentOrElse(
                            id -> UI.getCurrent()
                                    .navigate(StudyPaths.attempt(id).substring(1)),
                            this::show);
        } catch (NotStored e) {
            notice.add(Pieces.notice(text("attempt.not-stored")));
        }
    }

    private static String why(DayCard card) {
        return card.sureWrong() ? text("today.why.sure") : card.relearned() ? text("today.why.changed") : "";
    }

    private Component next(boolean primary) {
        Optional<NextStep> step = nextSteps.own();
        String path = step.map(NextStep::path).orElse(StudyPaths.HOME);
        String words = step.map(NextStep::words).orElse(text("today.to-course"));
        return primary ? Link.primary(path, words) : Link.quiet(path, words);
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("head-note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("today.kicker"));
    }
}
