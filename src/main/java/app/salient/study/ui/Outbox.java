package app.salient.study.ui;

import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps every change in the browser until the server has it on disk, and says so. */
@Tag("salient-outbox")
@JsModule("./answer-outbox.ts")
class Outbox extends Component implements HasComponents {
    Outbox(AttemptSheet sheet, Component... content) {
        getElement().setAttribute("attempt", sheet.id().toString());
        getElement().setPropertyJson("acknowledged", acknowledged(sheet));
        add(content);
    }

    /** Around questions that nobody has answered yet. @param wanted is told of the first answer and gives its attempt */
    Outbox(Supplier<AttemptId> wanted, Component... content) {
        getElement()
                .addEventListener(
                        "attempt-wanted",
                        event -> getElement()
                                .setAttribute("attempt", wanted.get().toString()));
        add(content);
    }

    private static ObjectNode acknowledged(AttemptSheet sheet) {
        ObjectNode sequences = JsonMapper.shared().createObjectNode();
        sheet.items().forEach(item -> sequences.put(item.questionId(), item.sequence()));
        return sequences;
    }

    /** Delivers what is still in the browser. @param then gets whether all of it is on disk */
    void flush(SerializableConsumer<Boolean> then) {
        getElement().callJsFunction("flush").then(Boolean.class, then, error -> then.accept(false));
    }
}
