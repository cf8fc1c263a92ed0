package app.salient.insight.ui;

import app.salient.formats.Markdown;
import app.salient.formats.MarkdownHtml;
import com.vaadin.flow.component.html.Div;

/** What a question asks, as learners read it. */
class Prompt extends Div {
    Prompt(String markdown, String className) {
        addClassName(className);
        getElement().setProperty("innerHTML", MarkdownHtml.inline(new Markdown(markdown)));
    }
}
