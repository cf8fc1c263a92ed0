package app.salient.insight.ui;

import app.salient.design.Link;
import app.salient.lesson.Catalogue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Links to the passages that answer questions. */
record Passages(Catalogue catalogue) {
    /** @return empty when the course no longer has the passage */
    Optional<Component> link(String passage) {
        return catalogue.find(passage).map(found -> new Span(new Link(found.path(), found.label())));
    }
}
