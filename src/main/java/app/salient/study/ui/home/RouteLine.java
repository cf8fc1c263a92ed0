package app.salient.study.ui.home;

import static app.salient.design.Texts.text;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.study.reading.CourseRoute;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Which way through the course is followed, and the other one. */
class RouteLine extends Div {
    /** @param take is told when the other one is wanted */
    RouteLine(CourseRoute route, Catalogue catalogue, Consumer<CourseRoute> take) {
        boolean isShort = route == CourseRoute.SHORT;
        var lessons = route.lessons(catalogue);
        int minutes = lessons.stream().mapToInt(Lesson::minutes).sum();
        var change = new NativeButton(
                text(isShort ? "home.route.to-full" : "home.route.to-short"), event -> take.accept(route.other()));
        change.addClassNames("button", "quiet"); // the browser's own: the first page of all loads no component
        add(new Span(text(isShort ? "home.route.short" : "home.route.full", lessons.size(), minutes)), change);
        addClassName("route-line");
    }
}
