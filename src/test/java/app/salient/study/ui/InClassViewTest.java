package app.salient.study.ui;

import static app.salient.testing.Visitors.as;

import app.salient.account.Visitor;
import app.salient.classroom.Assigning;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.SteppingClock;
import app.salient.testing.ViewTest;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Screens as Anna sees them, who is in History 9B. */
public abstract class InClassViewTest extends ViewTest {
    protected static final String NEAP = "spring-and-neap";

    @Autowired
    protected Teaching teaching;

    @Autowired
    protected Joining joining;

    @Autowired
    protected Assigning assigning;

    @Autowired
    protected Starting starting;

    @Autowired
    protected Studying studying;

    @Autowired
    protected SteppingClock clock;

    protected Visitor teacher;
    protected ClassroomCard card;

    @Override
    protected Visitor visitor() {
        return cast.student("Anna");
    }

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        card = as(teacher, () -> teaching.newClass("History 9B", ZoneId.of("Europe/Helsinki")));
        joining.join(card.code());
    }
}
