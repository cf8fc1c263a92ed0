package app.salient.insight;

import app.salient.account.Visitor;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.study.AttemptId;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** To the second question of an attempt at the sea. */
    static UUID answerOf(JdbcClient jdbc, AttemptId attempt) {
        return jdbc.sql("select id from answer where attempt_id = ? and question_id = 'sea-2'")
                .param(attempt.value())
                .query(UUID.class)
                .single();
    }
}
