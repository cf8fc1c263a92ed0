package app.salient.study.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Notices in the browser which section is being read, and when its end was reached. */
@Tag("salient-sections")
@JsModule("./lesson/section-watch.ts")
class SectionWatch extends Component implements HasComponents {
    /**
     * @param read gets the slug of a section whose end was reached
     * @param here gets the slug of the section that somebody stays in
     */
    SectionWatch(Component prose, Consumer<String> read, Consumer<String> here) {
        add(prose);
        on("section-read", read);
        on("section-here", here);
    }

    private void on(String event, Consumer<String> heard) {
        getElement()
                .addEventListener(
                        event,
                        told -> heard.accept(
                                told.getEventData().path("event.detail.section").asString("")))
                .addEventData("event.detail.section");
    }
}
