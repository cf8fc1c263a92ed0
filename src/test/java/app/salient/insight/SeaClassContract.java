package app.salient.insight;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.Answering;
import app.salient.study.Starting;
import app.salient.study.Studying;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor with a class whose students take quizzes, for the contracts of what the instructor sees of it. */
abstract class SeaClassContract {
    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    SeaClass sea;
    Visitor teacher;
    ClassroomCard card;

    @BeforeEach
    void aClass() {
        sea = new SeaClass(teaching, joining, starting, studying, answering, cast, clock);
        teacher = cast.instructor("Ms Harbour");
        card = sea.of(teacher);
    }
}
