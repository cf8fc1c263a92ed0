package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassTime;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** On paper alone: as of when its figures are, which on a screen is now. */
class PrintedAt extends Paragraph {
    PrintedAt(ClassTime time, Instant now) {
        super(text("print.kicker", time.words(now), time.zone().getId()));
        addClassNames("kicker", "on-paper");
    }
}
