package app.salient.study.ui;

import app.salient.design.Texts;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.ui.ClaimsJson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Opens a claim beside the sentence that rests on it. */
@Tag("salient-claims")
@JsModule("./lesson/claim-panel.ts")
class ClaimPanel extends Component implements HasComponents {
    ClaimPanel(Catalogue catalogue, Lesson lesson, Component prose) {
        getElement().setPropertyJson("claims", ClaimsJson.of(catalogue, lesson, Texts::text));
        add(prose);
    }
}
