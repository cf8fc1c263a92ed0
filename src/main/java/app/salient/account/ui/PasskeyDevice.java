package app.salient.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Asks the person's own device, one question at a time: what it says to a question before, or to one that was dropped, is not told.
 * What is in it is shown only where the browser can keep passkeys.
 */
@Tag("salient-passkey")
@JsModule("./account/passkey.ts")
class PasskeyDevice extends HtmlContainer {
    private static final String NUMBER = "event.detail.number";

    private int asked;
    private boolean waiting;

    /**
     * @param answered gets what the device said, as JSON, and whether the form beside it asks to stay signed in
     * @param failed gets the name of the browser's error, such as "NotAllowedError"
     */
    PasskeyDevice(BiConsumer<String, Boolean> answered, Consumer<String> failed) {
        getElement()
                .addEventListener("passkey-answer", told -> {
                    var data = told.getEventData();
                    if (isWaitedFor(data)) {
                        answered.accept(
                                data.path("event.detail.answer").asString(""),
                                data.path("event.detail.remember").asBoolean(false));
                    }
                })
                .addEventData("event.detail.answer")
                .addEventData("event.detail.remember")
                .addEventData(NUMBER);
        getElement()
                .addEventListener("passkey-failed", told -> {
                    var data = told.getEventData();
                    if (isWaitedFor(data)) {
                        failed.accept(data.path("event.detail.why").asString(""));
                    }
                })
                .addEventData("event.detail.why")
                .addEventData(NUMBER);
    }

    private boolean isWaitedFor(JsonNode data) {
        boolean is = waiting && data.path(NUMBER).asInt(0) == asked;
        waiting = waiting && !is;
        return is;
    }

    /** Has it make a key. @param options as JSON */
    void make(String options) {
        getElement().callJsFunction("make", options, next());
    }

    /** Has it prove that it has one. @param options as JSON */
    void use(String options) {
        getElement().callJsFunction("use", options, next());
    }

    /** Waits no more for what was asked. */
    void drop() {
        waiting = false;
        getElement().callJsFunction("drop");
    }

    private int next() {
        waiting = true;
        return ++asked;
    }
}
