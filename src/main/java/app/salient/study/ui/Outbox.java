package app.salient.study.ui;

import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
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
