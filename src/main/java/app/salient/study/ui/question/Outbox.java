package app.salient.study.ui.question;

import app.salient.study.AttemptId;
import app.salient.study.AttemptSheet;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps every change in the browser until the server has it on disk, and says so. */
@Tag("salient-outbox")
@JsModule("./answer-outbox.ts")
public class Outbox extends Component implements HasComponents {
    private final Supplier<Optional<AttemptId>> wanted;

    /** Around the questions of an attempt; after its hand-in it delivers what is left and tells how many came too late. */
    public Outbox(AttemptSheet sheet, Component... content) {
        this(wanting(sheet.id()), content);
        getElement().setPropertyJson("acknowledged", acknowledged(sheet));
        getElement().setAttribute("handed-in", !sheet.isOpen());
        begin();
    }

    /**
     * Around questions that nobody has answered yet.
     *
     * @param wanted is asked for the attempt at the first answer, and again while there is none
     */
    public Outbox(Supplier<Optional<AttemptId>> wanted, Component... content) {
        this.wanted = wanted;
        getElement().addEventListener("attempt-wanted", event -> begin());
        add(content);
    }

    /**
     * Answers given before there is an attempt outlive the page under this key.
     *
     * @param before keys of the same learner from when they were somebody else to the server: what is there is brought along
     */
    public Outbox keepEarlyUnder(String key, List<String> before) {
        getElement().setAttribute("draft-key", key);
        getElement().setAttribute("draft-keys-before", String.join(" ", before));
        return this;
    }

    /** Gives the browser the attempt to deliver to, if there is one. */
    public final void begin() {
        wanted.get().ifPresent(id -> getElement().setAttribute("attempt", id.toString()));
    }

    /** Holds the id alone: the sheet has all questions. */
    private static Supplier<Optional<AttemptId>> wanting(AttemptId attempt) {
        return () -> Optional.of(attempt);
    }

    private static ObjectNode acknowledged(AttemptSheet sheet) {
        ObjectNode sequences = JsonMapper.shared().createObjectNode();
        sheet.items().forEach(item -> sequences.put(item.questionId(), item.sequence()));
        return sequences;
    }

    /**
     * Loads the page again when it is asked for anew. So it gets its questions, which were told once, and also the answers given
     * since, of which Vaadin knows nothing. What is not delivered yet waits in the browser meanwhile.
     */
    @Override
    protected void onAttach(AttachEvent event) {
        if (Anew.isAsked(event)) {
            event.getUI().getPage().reload();
        }
    }

    /** Delivers what is still in the browser. @param then gets whether all of it is on disk */
    public void flush(SerializableConsumer<Boolean> then) {
        getElement().callJsFunction("flush").then(Boolean.class, then, error -> then.accept(false));
    }
}
