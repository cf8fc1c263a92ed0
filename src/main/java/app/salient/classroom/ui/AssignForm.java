package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentFault;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.classroom.Grouping;
import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.lesson.Delivery;
import app.salient.lesson.Quiz;
import app.salient.study.Counting;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What is asked, how a quiz is delivered, from when to when, how long, how often. What is wrong is said beside its field. */
class AssignForm extends Div {
    private final ClassroomCard card;
    private final WorkField work;
    private final DeliveryChoice delivery = new DeliveryChoice();
    private final WallTimeField opens = new WallTimeField("assign.opens");
    private final WallTimeField due = new WallTimeField("assign.due");
    private final LimitField minutes = new LimitField("assign.minutes");
    private final LimitField attempts = new LimitField("assign.attempts");
    private final AudienceField audience;
    private final LateField late = new LateField();
    private final Select<Counting> counting = new Select<>();
    private final Details more = new Details(text("assign.more"));
    private final Div notice = new Div();

    /** @param assign does it @param done when it is done */
    AssignForm(
            ClassroomCard card,
            WorkField work,
            List<Grouping.Member> members,
            String action,
            Function<AssignmentPlan, Assigning.Outcome> assign,
            Runnable done) {
        this.card = card;
        this.work = work;
        this.audience = new AudienceField(members);
        addClassNames("form", "assign-form");
        work.onChange(this::showFitting);
        delivery.addValueChangeListener(event -> showFitting());
        opens.setHelperText(text("assign.opens.help"));
        due.setHelperText(text("assign.zone", card.time().zone().getId()));
        var button = new Button(action, event -> submit(assign, done));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button, Link.quiet(ClassroomPaths.classroom(card.id()), text("assign.cancel")));
        actions.addClassName("form-actions");
        counting.setLabel(text("assign.counting"));
        counting.setItems(Counting.values());
        counting.setItemLabelGenerator(
                which -> text("assign.counting." + which.name().toLowerCase(Locale.ROOT)));
        counting.setValue(Counting.BEST);
        more.add(new Div(late, counting));
        more.addClassName("assign-more");
        add(work, audience, delivery, pair(opens, due), pair(minutes, attempts), more, notice, actions);
        showFitting();
    }

    /** Homework, due in a week at the end of the day. */
    AssignForm usual(Instant now) {
        delivery.setValue(Delivery.HOMEWORK);
        due.setValue(card.time().onTheWall(now).toLocalDate().plusWeeks(1).atTime(23, 59));
        return this;
    }

    AssignForm filled(AssignmentPlan plan) {
        delivery.setValue(plan.delivery());
        opens.show(plan.opensAt(), card.time());
        due.show(plan.dueAt(), card.time());
        minutes.setValue(plan.minutes());
        attempts.setValue(plan.attempts());
        audience.setValue(plan.forWhom());
        late.show(plan, card.time());
        more.setOpened(plan.takesLate() || plan.counting() != Counting.BEST);
        counting.setValue(plan.counting());
        return this;
    }

    private void submit(Function<AssignmentPlan, Assigning.Outcome> assign, Runnable done) {
        notice.removeAll();
        work.clearRefusal();
        audience.setInvalid(false);
        boolean readable = opens.isReadable(card.time())
                & due.isReadable(card.time())
                & late.isReadable(card.time())
                & (!minutes.isVisible() || minutes.isReadable())
                & (!attempts.isVisible() || attempts.isReadable());
        if (!readable) {
            more.setOpened(more.isOpened() || late.isInvalid());
            focusFirstProblem();
            return;
        }
        switch (assign.apply(plan())) {
            case Assigning.Outcome.Done made -> done.run();
            case Assigning.Outcome.Refused(var faults) -> refuse(faults);
            case Assigning.Outcome.NotFound gone -> notice.add(Pieces.notice(text("assign.gone")));
        }
    }

    private AssignmentPlan plan() {
        boolean quiz = work.asks().quiz();
        boolean limits = quiz && delivery.getValue() != Delivery.PRACTICE;
        return new AssignmentPlan(
                work.lessonId(),
                work.quiz().map(Quiz::id).map(id -> id.value()).orElse(null),
                quiz ? delivery.getValue() : Delivery.HOMEWORK,
                opens.moment(card.time()),
                due.moment(card.time()),
                limits ? minutes.getValue() : null,
                limits ? attempts.getValue() : null,
                audience.audience().value(),
                late.until(card.time()),
                late.isAlways(),
                limits ? counting.getValue() : Counting.BEST);
    }

    private void refuse(Set<AssignmentFault> faults) {
        faults.stream().sorted().forEach(fault -> {
            String words =
                    text("assign.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            switch (fault) {
                case NO_SUCH_LESSON, NO_SUCH_QUIZ, ALREADY_ASSIGNED -> work.refuse(words);
                case DUE_BEFORE_OPEN, DUE_PASSED, EXAM_WITHOUT_DUE, LATE_WITHOUT_DUE -> due.refuse(words);
                case LATE_BEFORE_DUE, EXAM_WITHOUT_END -> {
                    more.setOpened(true);
                    late.refuse(words);
                }
                case NO_SUCH_AUDIENCE -> {
                    audience.setErrorMessage(words);
                    audience.setInvalid(true);
                }
                case MINUTES -> minutes.refuse(words);
                case ATTEMPTS -> attempts.refuse(words);
            }
        });
        focusFirstProblem();
    }

    /** A refused choice of lesson has the focus already. */
    private void focusFirstProblem() {
        if (work.isInvalid()) {
            return;
        }
        if (audience.isInvalid()) {
            audience.focus();
        } else if (opens.isInvalid() || due.isInvalid()) {
            (opens.isInvalid() ? opens : due).focus();
        } else if (minutes.isInvalid() || attempts.isInvalid()) {
            (minutes.isInvalid() ? minutes : attempts).focus();
        } else if (late.isInvalid()) {
            late.focus();
        }
    }

    /** A lesson has no delivery and no limits, and practice has no limits. */
    private void showFitting() {
        boolean quiz = work.asks().quiz();
        boolean limits = quiz && delivery.getValue() != Delivery.PRACTICE;
        delivery.setVisible(quiz);
        counting.setVisible(limits);
        minutes.setVisible(limits);
        attempts.setVisible(limits);
        work.quiz().ifPresent(this::sayOwnLimits);
    }

    private void sayOwnLimits(Quiz of) {
        minutes.setHelperText(of.rules()
                .minutes()
                .map(own -> text("assign.minutes.own", own))
                .orElseGet(() -> text("assign.minutes.none")));
        attempts.setHelperText(of.rules()
                .attempts()
                .map(own -> text("assign.attempts.own", own))
                .orElseGet(() -> text("assign.attempts.none")));
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }
}
