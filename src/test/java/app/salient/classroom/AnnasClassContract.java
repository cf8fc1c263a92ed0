package app.salient.classroom;

import static app.salient.testing.Visitors.as;

import app.salient.account.Visitor;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.Cast;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A class in Kyiv with one student, for the contracts of what can be done with a class. */
abstract class AnnasClassContract {
    static final String SEA = "reading-the-sea";
    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Assigning assigning;

    @Autowired
    AssignmentsOfClasses assignments;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Cast cast;

    Visitor teacher;
    Visitor anna;
    ClassroomCard card;

    @BeforeEach
    void aClass() {
        teacher = cast.instructor("Ms Harbour");
        anna = cast.student("Anna");
        card = as(teacher, () -> teaching.newClass("History 9B", KYIV));
        as(anna, () -> joining.join(card.code()));
    }
}
