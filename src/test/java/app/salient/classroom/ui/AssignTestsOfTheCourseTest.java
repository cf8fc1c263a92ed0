package app.salient.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.AssignmentFault;
import app.salient.classroom.AssignmentPlan;
import app.salient.classroom.Teaching;
import app.salient.lesson.Delivery;
import app.salient.lesson.SampleCourse;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A class can be asked to take the final test, and not the placement check. */
@DirtiesContext
class AssignTestsOfTheCourseTest extends ViewTest {
    private static final Path FOLDER = course();

    private static Path course() {
        try {
            return SampleCourse.in(Files.createTempDirectory("salient-course"))
                    .withTests()
                    .folder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void course(DynamicPropertyRegistry registry) {
        registry.add("salient.lessons", FOLDER::toString);
    }

    @Autowired
    Teaching teaching;

    @Autowired
    Assigning assigning;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Korhonen");
    }

    @Test
    void theFormOffersTheFinalTestLastAndNoPlacementCheck() {
        var card = teaching.newClass("History 9B", ZoneOffset.UTC);
        open("teach/class/" + card.id() + "/assign");
        assertThat(choices()).extracting(Work::title).endsWith("Final test").doesNotContain("Placement check");
    }

    @Test
    void thePlacementCheckIsRefusedHoweverItIsAskedFor() {
        var card = teaching.newClass("History 9B", ZoneOffset.UTC);
        assertThat(assigning.assign(card.id(), plan("placement")))
                .isEqualTo(new Assigning.Outcome.Refused(Set.of(AssignmentFault.NO_SUCH_QUIZ)));
        assertThat(assigning.assign(card.id(), plan("final-test"))).isInstanceOf(Assigning.Outcome.Done.class);
        open("teach/class/" + card.id() + "/assign");
        assertThat(choices()).extracting(Work::title).doesNotContain("Final test");
    }

    @SuppressWarnings("unchecked") // its items are what can be assigned
    private List<Work> choices() {
        Select<Work> select =
                find(Select.class, screen()).withCaption("Lesson or test").single();
        return select.getListDataView().getItems().toList();
    }

    private static AssignmentPlan plan(String quiz) {
        return new AssignmentPlan(quiz, Delivery.HOMEWORK, null, null, null, null);
    }
}
