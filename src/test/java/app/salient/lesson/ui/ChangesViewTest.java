package app.salient.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.ClockAhead;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.live.CourseOnDisk;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public change log. */
class ChangesViewTest extends BrowserlessTest {
    @TempDir
    Path folder;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.salient.lesson.ui");
    }

    @Test
    void tellsWhatChangedWhenAndWhyAndLeadsThere() {
        show("""
                - date: 2026-11-25
                  kind: corrected
                  claim: C01
                  what: Most coasts was too much.
                  why: New gauges.
                - date: 2026-11-24
                  kind: clarified
                  question: sea-1
                  what: It asks about coasts now.
                  why: Rivers have tides too.
                """);
        var entries = find(ListItem.class).all();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().getElement().getTextRecursively())
                .contains("25 November 2026", "Most coasts was too much.", "New gauges.", "Corrected", "Claim C01");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("/claims#C01", "/lesson/reading-the-sea#twice-a-day");
        assertThat(entries.getLast().getElement().getTextRecursively())
                .contains("A question on: Twice a day")
                .doesNotContain("case 1");
    }

    @Test
    void tellsOfWhatIsGoneWithoutALink() {
        show("""
                - { date: 2026-11-25, kind: removed, claim: C77, what: It is gone., why: Nobody said it. }
                - { date: 2026-11-25, kind: removed, question: sea-99, what: It is gone., why: It was a double. }
                """);
        assertThat(find(Anchor.class).all()).isEmpty();
        assertThat(find(ListItem.class).all().getLast().getElement().getTextRecursively())
                .contains("A question that the course no longer asks");
    }

    @Test
    void saysSoWhenNothingHasChanged() {
        SampleCourse.in(folder);
        UI.getCurrent().add(new ChangesView(new CourseOnDisk(folder, new ClockAhead())));
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Nothing has changed yet.");
    }

    private void show(String changes) {
        SampleCourse.in(folder).write("changes.yaml", changes);
        UI.getCurrent().add(new ChangesView(new CourseOnDisk(folder, new ClockAhead())));
    }
}
