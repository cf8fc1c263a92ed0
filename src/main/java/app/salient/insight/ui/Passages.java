package app.salient.insight.ui;

import app.salient.design.Link;
import app.salient.lesson.Catalogue;
import app.salient.question.QuestionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Links to the passages that answer questions. */
record Passages(Catalogue catalogue) {
    /** @return empty when the course no longer has the passage */
    Optional<Component> link(String passage) {
        return catalogue.find(passage).map(found -> new Span(new Link(found.path(), found.label())));
    }

    /** File, line and column of a question. @return empty when the course no longer has it */
    Optional<String> file(String questionId) {
        return catalogue.whereIs(new QuestionId(questionId)).map(Object::toString);
    }
}
