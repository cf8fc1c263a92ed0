package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Days;
import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.study.objection.ObjectionInbox;
import app.salient.study.objection.OpenObjection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What learners say against questions, each with a field to answer in. */
class ObjectionRows extends Rows {
    private final Passages passages;
    private final Predicate<OpenObjection> changed;
    private final Map<UUID, String> replies;
    private final BiConsumer<OpenObjection, String> settle;

    /**
     * @param changed whether the question has another version by now, about which nothing is decided
     * @param replies what has been typed to each so far; kept up to date
     */
    ObjectionRows(
            List<OpenObjection> open,
            Passages passages,
            Predicate<OpenObjection> changed,
            Map<UUID, String> replies,
            BiConsumer<OpenObjection, String> settle) {
        this.passages = passages;
        this.changed = changed;
        this.replies = replies;
        this.settle = settle;
        open.forEach(this::objection);
    }

    private void objection(OpenObjection objection) {
        var says = new Paragraph(objection.body());
        says.addClassNames("row-title", "says");
        var facts = Pieces.facts(text("content.objections.on", Days.of(objection.madeAt())));
        whereTo(objection).ifPresent(facts::add);
        row(says, new Prompt(objection.prompt(), "row-note"), facts, howToCorrect(objection), answer(objection));
    }

    private Optional<Component> whereTo(OpenObjection objection) {
        return changed.test(objection)
                ? Optional.of(new Span(new Link(
                        ChangeView.path(objection.questionId(), objection.revision()),
                        text("content.objections.changed"))))
                : passages.link(objection.passage());
    }

    /** The way to the dry run, which opens once the file says something else. */
    private Component howToCorrect(OpenObjection objection) {
        var how = new Paragraph();
        how.addClassName("rule");
        if (!changed.test(objection)) {
            passages.file(objection.questionId()).ifPresent(at -> how.setText(text("content.objections.file", at)));
        }
        how.setVisible(!how.getText().isEmpty());
        return how;
    }

    private Component answer(OpenObjection objection) {
        var reply = new TextArea(text("content.objections.reply"));
        reply.setMaxLength(ObjectionInbox.LONGEST_REPLY);
        reply.setHelperText(text("content.objections.reply.help"));
        reply.setValue(replies.getOrDefault(objection.id(), ""));
        reply.addValueChangeListener(event -> replies.put(objection.id(), event.getValue()));
        var button = new Button(text("content.objections.settle"), event -> settle.accept(objection, reply.getValue()));
        var form = new Div(reply, button);
        form.addClassName("form");
        return form;
    }
}
