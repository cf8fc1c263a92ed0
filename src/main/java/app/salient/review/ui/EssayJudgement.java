package app.salient.review.ui;

import static app.salient.design.Texts.text;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.review.SelfJudging;
import app.salient.review.memory.Rating;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** Essays to judge for oneself: the text beside its criteria, then one of four words. */
class EssayJudgement extends Section {
    private final SelfJudging judging;
    private final Runnable judged;

    EssayJudgement(SelfJudging judging, List<SelfJudging.Essay> essays, Runnable judged) {
        this.judging = judging;
        this.judged = judged;
        addClassName("essays");
        var title = new H2(text("today.essays"));
        title.setId("essays-to-judge");
        getElement().setAttribute("aria-labelledby", "essays-to-judge");
        var list = new UnorderedList();
        list.addClassName("rows");
        essays.forEach(essay -> list.add(row(essay)));
        add(title, new Paragraph(text("today.essays.help")), list);
    }

    private ListItem row(SelfJudging.Essay essay) {
        var prompt = html(MarkdownHtml.block(new Markdown(essay.prompt())));
        var choices = new Div();
        choices.addClassName("page-actions");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", text("today.essays"));
        for (Rating rating : Rating.values()) {
            choices.add(new Button(
                    text("today.judge." + rating.name().toLowerCase(Locale.ROOT)), event -> judge(essay, rating)));
        }
        var main = new Div(prompt, compared(essay), choices);
        main.addClassName("row-main");
        var row = new ListItem(main);
        row.addClassName("row");
        return row;
    }

    /** Closed at first: to recall what one would write now is worth more than to read it again. */
    private static Component compared(SelfJudging.Essay essay) {
        var criteria = new UnorderedList();
        essay.criteria().forEach(criterion -> criteria.add(item(criterion)));
        var both = new Div(
                new H3(text("today.essays.own")), html(essay.own()), new H3(text("today.essays.criteria")), criteria);
        if (!essay.model().isEmpty()) {
            both.add(new H3(text("today.essays.model")), html(essay.model()));
        }
        var details = new NativeDetails(text("today.essays.look"), both);
        details.addClassName("essay-compared");
        return details;
    }

    private static ListItem item(String safeHtml) {
        var item = new ListItem();
        item.getElement().setProperty("innerHTML", safeHtml);
        return item;
    }

    private static Div html(String safeHtml) {
        var html = new Div();
        html.getElement().setProperty("innerHTML", safeHtml);
        return html;
    }

    private void judge(SelfJudging.Essay essay, Rating rating) {
        judging.judge(essay.attempt(), essay.questionId(), rating);
        judged.run();
    }
}
