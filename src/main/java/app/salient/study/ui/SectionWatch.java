package app.salient.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Notices in the browser which section is being read and when its end was reached. */
@Tag("salient-sections")
@JsModule("./lesson/section-watch.ts")
class SectionWatch extends Component implements HasComponents {
    SectionWatch(Component prose, Consumer<String> read) {
        add(prose);
        getElement()
                .addEventListener(
                        "section-read",
                        event -> read.accept(event.getEventData()
                                .path("event.detail.section")
                                .asString("")))
                .addEventData("event.detail.section");
    }
}
