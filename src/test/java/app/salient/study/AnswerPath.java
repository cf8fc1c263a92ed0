package app.salient.study;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;

import app.salient.account.Visitor;
import app.salient.testing.SteppingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A learner answers a quiz, on a real database. */
abstract class AnswerPath {
    static final String QUIZ = "reading-the-sea";

    @Autowired
    Starting starting;

    @Autowired
    LessonChecks lessonChecks;

    @Autowired
    Practising practising;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    @Autowired
    Revisions revisions;

    @Autowired
    Answers answers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SteppingClock clock;

    final Visitor learner = guest();

    static <T> List<T> atOnce(Callable<T> call) throws Exception {
        try (var tabs = Executors.newFixedThreadPool(8)) {
            List<T> results = new ArrayList<>();
            for (Future<T> tab : tabs.invokeAll(Collections.nCopies(8, call))) {
                results.add(tab.get());
            }
            return results;
        }
    }

    AttemptId start(Visitor who) {
        return as(who, () -> starting.start(QUIZ, AttemptKind.GRADED).attempt()).orElseThrow();
    }

    List<SavedAnswer> send(AttemptId attempt, AnswerChange... changes) {
        return as(learner, () -> answering.answer(attempt, List.of(changes)));
    }

    AttemptSheet.Item item(AttemptId attempt, String question) {
        return as(learner, () -> studying.sheet(attempt)).items().stream()
                .filter(item -> item.questionId().equals(question))
                .findFirst()
                .orElseThrow();
    }

    static AnswerChange change(String question, long sequence, @org.jspecify.annotations.Nullable String json) {
        return new AnswerChange(question, sequence, json, null, false, null);
    }

    AnswerChange written(String question, long sequence, String option, Duration ago) {
        var at = new Written(clock.instant().minus(ago), ago);
        return new AnswerChange(question, sequence, choice(option), null, false, at);
    }

    /** Why the answers beside those that count came too late. */
    List<String> onFile(AttemptId attempt) {
        return jdbc.sql("select reason from late_answer where attempt_id = ?")
                .param(attempt.value())
                .query(String.class)
                .list();
    }

    static String choice(String option) {
        return "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}";
    }
}
