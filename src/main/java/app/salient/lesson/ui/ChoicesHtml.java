package app.salient.lesson.ui;

import app.salient.lesson.Choice;
import java.util.List;
import org.jsoup.nodes.Element;

/** Choices of which none is right: radio buttons in the order of the author, all alike. */
final class ChoicesHtml {
    private ChoicesHtml() {}

    /** @param name of the radio buttons, unique on the page */
    static Element of(Element form, String name, String question, List<Choice> choices) {
        Element group = group(form, question);
        choices.forEach(choice -> one(group, name, choice));
        return group;
    }

    static Element group(Element form, String question) {
        Element group = form.appendElement("fieldset").addClass("stance-group");
        group.appendElement("legend").text(question);
        return group;
    }

    /** @return the element in which the words of the choice stand */
    static Element one(Element group, String name, Choice choice) {
        Element label = group.appendElement("label").addClass("stance-choice");
        label.appendElement("input").attr("type", "radio").attr("name", name).attr("value", choice.id());
        Element words = label.appendElement("span");
        words.appendElement("span").addClass("stance-words").text(choice.text());
        return words;
    }

    /** Disabled until a script takes the answer: sent without one, it would stand in an address. */
    static void submit(Element form, String words) {
        form.appendElement("button")
                .attr("type", "submit")
                .attr("disabled", "")
                .addClass("button")
                .text(words);
    }
}
