package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.lesson.Delivery;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** The three ways to deliver a quiz, each with what it means. */
class DeliveryChoice extends RadioButtonGroup<Delivery> {
    DeliveryChoice() {
        super(text("assign.delivery"));
        addClassName("delivery-choice");
        setItems(Delivery.PRACTICE, Delivery.HOMEWORK, Delivery.EXAM);
        setItemLabelGenerator(delivery -> text(delivery.labelKey()));
        setRenderer(new ComponentRenderer<>(DeliveryChoice::choice));
    }

    private static Div choice(Delivery delivery) {
        var name = new Span(text(delivery.labelKey()));
        name.addClassName("choice-name");
        var meaning = new Span(text("assign.delivery." + delivery.word()));
        meaning.addClassName("choice-meaning");
        var choice = new Div(name, meaning);
        choice.addClassName("choice");
        return choice;
    }
}
