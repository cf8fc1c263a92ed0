package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.WorkTitle;
import app.salient.design.Link;
import app.salient.design.Numbers;
import app.salient.insight.Asked;
import app.salient.insight.Dashboard;
import app.salient.insight.InsightPaths;
import app.salient.insight.NotStarted;
import app.salient.insight.Stuck;
import app.salient.insight.items.ItemFigures;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.question.Pick;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where an instructor looks first: who has not started, who is stuck, and which questions misbehave. */
class ClassLists extends Div {
    private static final int MISSED_SHOWN = 3;

    private final ClassroomCard card;
    private final Catalogue catalogue;
    private final ReasonList<NotStarted> notStarted =
            new ReasonList<>(text("class.lists.not-started"), text("class.rule.not-started"), this::notStarted);
    private final ReasonList<Stuck> stuck =
            new ReasonList<>(text("class.lists.stuck"), text("class.rule.stuck"), this::stuck);
    private Map<ItemFigures, Pick> strong = Map.of();
    private final ReasonList<ItemFigures> questions = new ReasonList<>(
            text("class.lists.questions"), text("class.rule.questions", ItemFigures.ENOUGH), this::question);

    ClassLists(ClassroomCard card, Catalogue catalogue) {
        this.card = card;
        this.catalogue = catalogue;
        addClassName("lists-3");
        add(notStarted, stuck, questions);
    }

    void show(Dashboard dashboard) {
        notStarted.show(NotStarted.of(dashboard.progress(), dashboard.work()), text("class.lists.not-started.none"));
        stuck.show(dashboard.stuck(), text("class.lists.stuck.none"));
        strong = dashboard.strong();
        long few = dashboard.tooFew();
        questions.show(
                dashboard.misbehaving(),
                few == 0
                        ? text("class.lists.questions.none")
                        : text("class.lists.questions.few", few, ItemFigures.ENOUGH));
    }

    private Component[] notStarted(NotStarted one) {
        String why = one.anything()
                ? text("class.why.not-begun", titles(one.asked()))
                : one.asked().isEmpty()
                        ? text("class.why.nothing")
                        : text("class.why.nothing-and", titles(one.asked()));
        return new Component[] {
            new Link(
                    InsightPaths.student(card.id(), one.student().id()),
                    one.student().name()),
            new Paragraph(why)
        };
    }

    private Component[] stuck(Stuck one) {
        var name = new Link(InsightPaths.student(card.id(), one.student()), one.name());
        var answers =
                new Link(InsightPaths.attempt(card.id(), one.student(), one.attempt()), text("class.stuck.answers"));
        answers.getElement().setAttribute("aria-label", text("class.stuck.answers.of", one.name()));
        var why = new Paragraph(
                switch (one.why()) {
                    case LOW ->
                        text(
                                "class.why.low",
                                Numbers.points(one.earned()),
                                Numbers.points(one.possible()),
                                title(one.quizId()));
                    case IDLE ->
                        text(
                                "class.why.idle",
                                title(one.quizId()),
                                one.answered(),
                                card.time().words(one.at()));
                });
        return one.missed().isEmpty()
                ? new Component[] {name, why, answers}
                : new Component[] {name, why, missed(one), answers};
    }

    private Div missed(Stuck one) {
        var questions = new UnorderedList();
        one.missed().stream()
                .limit(MISSED_SHOWN)
                .forEach(id -> questions.add(new ListItem(QuestionWords.shortly(catalogue, id))));
        int more = one.missed().size() - MISSED_SHOWN;
        if (more > 0) {
            questions.add(new ListItem(text("class.stuck.missed-more", more)));
        }
        var missed = new Div(new Paragraph(text("class.stuck.missed")), questions);
        missed.addClassName("missed");
        return missed;
    }

    private Component[] question(ItemFigures item) {
        var n = new Paragraph(text("class.question.n", item.n()));
        n.addClassName("rule");
        return new Component[] {
            new Link(
                    InsightPaths.question(card.id(), item.questionId()),
                    QuestionWords.shortly(catalogue, item.questionId())),
            FlagWords.of(item, Optional.ofNullable(strong.get(item))),
            n
        };
    }

    private String titles(List<Asked> asked) {
        return asked.stream().map(one -> WorkTitle.of(one.plan(), catalogue)).collect(Collectors.joining("; "));
    }

    private String title(String quiz) {
        return catalogue.lesson(quiz).map(Lesson::title).orElse(quiz);
    }
}
