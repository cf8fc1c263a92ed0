package app.salient.study.ui.quiz;

import app.salient.study.AttemptId;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which page of an attempt is the one to answer on: the one opened last. Answers are safe either way, since the newest change
 * wins; this only keeps a learner from answering on two pages that do not show each other's answers.
 */
@Component
class OpenPages {
    private record Page(UI ui, Runnable overtaken) {}

    private final Map<AttemptId, Page> newest = new ConcurrentHashMap<>();

    /** @param overtaken runs in {@code ui} when another page of the attempt is opened later */
    void opened(AttemptId attempt, UI ui, Runnable overtaken) {
        var before = newest.put(attempt, new Page(ui, overtaken));
        if (before != null && before.ui() != ui && before.ui().isAttached()) {
            before.ui().access(before.overtaken()::run);
        }
    }

    void closed(AttemptId attempt, UI ui) {
        newest.computeIfPresent(attempt, (id, page) -> page.ui() == ui ? null : page);
    }
}
