package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Section;
import app.salient.question.Question;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text of a lesson: {@code article.prose} with {@code div.lead} and one {@code section} per section, its slug as id. Put
 * it inside {@code <salient-claims>} and give that element the list of {@link ClaimsJson}.
 */
@JsModule("./lesson/near.ts")
public final class LessonBody extends Article {
    private final BlockHtml html;
    private final Function<Question, Component> check;

    /** @param check gives the component of a question at the end of a section */
    public LessonBody(Catalogue catalogue, Lesson lesson, Function<Question, Component> check) {
        this.html = new BlockHtml(catalogue, lesson.id().value(), key -> getTranslation(key));
        this.check = check;
        addClassName("prose");
        if (!lesson.lead().isEmpty()) {
            var lead = new Markup(lesson.lead().stream().map(html::of).collect(Collectors.joining()));
            lead.addClassName("lead");
            add(lead);
        }
        lesson.sections().forEach(section -> add(section(section)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        AnchorInAddress.follow(this);
    }

    private Component section(Section section) {
        var element = new com.vaadin.flow.component.html.Section();
        element.setId(section.slug());
        element.add(new H2(section.title()));
        add(element, section.blocks());
        return element;
    }

    /** Neighbouring blocks of HTML become one component. */
    private void add(HasComponents parent, List<Block> blocks) {
        var text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Check question) {
                addText(parent, text);
                parent.add(check(question));
            } else {
                text.append(html.of(block));
            }
        }
        addText(parent, text);
    }

    private static void addText(HasComponents parent, StringBuilder text) {
        if (!text.isEmpty()) {
            parent.add(new Markup(text.toString()));
            text.setLength(0);
        }
    }

    private Component check(Block.Check block) {
        var box = new Div(new H3(getTranslation("lesson.check")), check.apply(block.question()));
        box.addClassName("check");
        box.getChildren().findFirst().ifPresent(head -> head.addClassName("check-head"));
        return box;
    }
}
