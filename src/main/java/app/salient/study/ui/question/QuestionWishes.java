package app.salient.study.ui.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import tools.jackson.databind.JsonNode;

/**
 * What a learner can ask for at a question besides answering it. One listener around all questions hears each wish: one at
 * every question would take the server's memory for as long as the page is open.
 *
 * @param <T> what serves one question
 */
public final class QuestionWishes<T> {
    private static final String QUESTION = "event.detail.question";
    private static final String STEP = "event.detail.step";
    private static final String TEXT = "event.detail.text";

    private final Element around;
    private final Map<String, T> served;

    /** @param served by id of the question; what is wished at any other is not heard, for a browser can say anything */
    public QuestionWishes(Component around, Map<String, T> served) {
        this.around = around.getElement();
        this.served = served;
    }

    /** The learner wants to know now. */
    public QuestionWishes<T> onCheck(Consumer<T> then) {
        return on("check", (by, detail) -> then.accept(by));
    }

    /** The learner wants to answer a checked question again. */
    public QuestionWishes<T> onRetry(Consumer<T> then) {
        return on("retry-wanted", (by, detail) -> then.accept(by));
    }

    /** The learner wants the next hint. @param then gets its step as well, from 1 */
    public QuestionWishes<T> onHint(ObjIntConsumer<T> then) {
        return on(
                "hint-wanted", (by, detail) -> then.accept(by, detail.path(STEP).asInt(0)), STEP);
    }

    /** The learner says that the question is wrong. @param then gets their words as well */
    public QuestionWishes<T> onObjection(BiConsumer<T, String> then) {
        return on("objection", (by, detail) -> then.accept(by, detail.path(TEXT).asString("")), TEXT);
    }

    private QuestionWishes<T> on(String wish, BiConsumer<T, JsonNode> then, String... data) {
        var heard = around.addEventListener(wish, event -> {
            T by = served.get(event.getEventData().path(QUESTION).asString(""));
            if (by != null) {
                then.accept(by, event.getEventData());
            }
        });
        heard.addEventData(QUESTION);
        for (String part : data) {
            heard.addEventData(part);
        }
        return this;
    }
}
