package app.salient.study.ui.home;

import static app.salient.design.Texts.text;

import app.salient.design.Days;
import app.salient.design.Link;
import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import app.salient.study.StudyPaths;
import app.salient.study.correction.CorrectionNews;
import app.salient.study.correction.News;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Corrections that changed the visitor's marks, each until they put it away. */
class NewsList extends Div {
    private final CorrectionNews news;
    private final H2 title = new H2(text("home.news"));
    private final UnorderedList list = new UnorderedList();

    NewsList(CorrectionNews news, List<News> unseen) {
        this.news = news;
        addClassName("corrected");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-labelledby", "the-news");
        title.setId("the-news");
        title.getElement().setAttribute("tabindex", "-1");
        list.addClassName("rows");
        unseen.forEach(item -> list.add(entry(item)));
        add(title, list);
    }

    private ListItem entry(News item) {
        var on = new Paragraph(
                item.takenBack()
                        ? text("home.news.taken-back.on", Days.of(item.at()))
                        : text("home.news.on", Days.of(item.at())));
        on.addClassName("kicker");
        var prompt = new Div();
        prompt.addClassName("row-title");
        prompt.getElement().setProperty("innerHTML", MarkdownHtml.inline(new Markdown(item.prompt())));
        var mark = new Paragraph(
                item.takenBack()
                        ? text("home.news.taken-back", item.before(), item.after())
                        : text("home.news.mark", item.before(), item.after()));
        mark.addClassName("row-note");
        var because = new Paragraph(item.because());
        because.addClassNames("row-note", "says");
        var main = new Div(on, prompt, mark, because);
        main.addClassName("row-main");
        var row = new ListItem(main);
        row.addClassName("row");
        var end =
                new Div(Link.secondary(StudyPaths.attempt(item.attempt()), text("home.news.result")), gotIt(item, row));
        end.addClassName("row-end");
        row.add(end);
        return row;
    }

    private NativeButton gotIt(News item, ListItem row) {
        var button = new NativeButton(text("home.news.got-it"), event -> putAway(item, row));
        button.addClassName("button");
        return button;
    }

    private void putAway(News item, ListItem row) {
        news.seen(item.id());
        list.remove(row);
        if (list.getComponentCount() == 0) {
            setVisible(false);
        } else {
            title.getElement().callJsFunction("focus");
        }
    }
}
