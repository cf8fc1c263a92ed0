package app.salient.study.ui.question;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** What a learner can ask for at a question besides answering it. Public, for Vaadin makes events by reflection. */
public final class QuestionEvents {
    private QuestionEvents() {}

    /** The learner wants to know now. */
    @DomEvent("check")
    public static class Check extends ComponentEvent<ResponseField> {
        private static final long serialVersionUID = 1L;

        public Check(ResponseField source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The learner wants to answer a checked question again. */
    @DomEvent("retry-wanted")
    public static class Retry extends ComponentEvent<ResponseField> {
        private static final long serialVersionUID = 1L;

        public Retry(ResponseField source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The learner wants the next hint. */
    @DomEvent("hint-wanted")
    public static class Hint extends ComponentEvent<ResponseField> {
        private static final long serialVersionUID = 1L;
        private final int step;

        public Hint(ResponseField source, boolean fromClient, @EventData("event.detail.step") int step) {
            super(source, fromClient);
            this.step = step;
        }

        public int step() {
            return step;
        }
    }

    /** The learner says that the question is wrong. */
    @DomEvent("objection")
    public static class Objection extends ComponentEvent<ResponseField> {
        private static final long serialVersionUID = 1L;
        private final String text;

        public Objection(ResponseField source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
