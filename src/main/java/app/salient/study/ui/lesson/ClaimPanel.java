package app.salient.study.ui.lesson;

import app.salient.design.Texts;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.ui.ClaimsJson;
import app.salient.lesson.ui.WordsJson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Opens a claim, a word or a place beside the sentence that speaks of it. */
@Tag("salient-claims")
@JsModule("./lesson/claim-panel.ts")
class ClaimPanel extends Component implements HasComponents {
    ClaimPanel(Catalogue catalogue, Lesson lesson, WordsJson words, Component prose) {
        getElement().setPropertyJson("claims", ClaimsJson.of(catalogue, lesson, Texts::text));
        getElement().setPropertyJson("words", words.of(catalogue, lesson));
        add(prose);
    }
}
