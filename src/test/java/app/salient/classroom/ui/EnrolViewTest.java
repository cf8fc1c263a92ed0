package app.salient.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Enrolling;
import app.salient.classroom.Teaching;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnrolViewTest extends ViewTest {
    @Autowired
    Teaching teaching;

    @Autowired
    Enrolling enrolling;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private ClassroomCard card;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @BeforeEach
    void aClass() {
        card = teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki"));
        open("teach/class/" + card.id() + "/enrol");
    }

    @Test
    void showsWhatWouldHappenThenDoesItAndGivesTheLinks() {
        paste("Ann " + tag + "\nBo " + tag + "\n<b>");
        assertThat(words()).contains("2 new", "1 cannot be read", "Nobody is ever removed");
        assertThat(enrolling.neverSignedIn(card.id())).isEmpty();
        press("Add 2 students");
        assertThat(words()).contains("2 students were added", "Download the links", "1 line was not taken in");
        assertThat(enrolling.neverSignedIn(card.id())).containsExactly("Ann " + tag, "Bo " + tag);
        open("teach/class/" + card.id());
        assertThat(words()).contains("Ann " + tag);
    }

    @Test
    void saysWhatIsWrongWithTheWholeListInItsPlace() {
        paste("first,last\nAnn,Ek");
        assertThat(words()).contains("Call one of them name");
        paste("name\n" + ",".repeat(99_999));
        assertThat(words()).contains("Line 2 has more than 50 columns");
    }

    private void paste(String list) {
        test(find(TextArea.class, screen()).single()).setValue(list);
        press("Look at the list");
    }
}
