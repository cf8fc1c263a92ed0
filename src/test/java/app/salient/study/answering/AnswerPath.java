package app.salient.study.answering;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;

import app.salient.account.Visitor;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.attempt.Answers;
import app.salient.study.paper.Revisions;
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
public abstract class AnswerPath {
    protected static final String QUIZ = "reading-the-sea";

    @Autowired
    protected Starting starting;

    @Autowired
    protected LessonChecks lessonChecks;

    @Autowired
    protected Practising practising;

    @Autowired
    protected Studying studying;

    @Autowired
    protected Answering answering;

    @Autowired
    protected Revisions revisions;

    @Autowired
    protected Answers answers;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected SteppingClock clock;

    protected final Visitor learner = guest();

    protected static <T> List<T> atOnce(Callable<T> call) throws Exception {
        try (var tabs = Executors.newFixedThreadPool(8)) {
            List<T> results = new ArrayList<>();
            for (Future<T> tab : tabs.invokeAll(Collections.nCopies(8, call))) {
                results.add(tab.get());
            }
            return results;
        }
    }

    protected AttemptId start(Visitor who) {
        return as(who, () -> starting.start(QUIZ, AttemptKind.GRADED).attempt()).orElseThrow();
    }

    protected List<SavedAnswer> send(AttemptId attempt, AnswerChange... changes) {
        return as(learner, () -> answering.answer(attempt, List.of(changes)));
    }

    protected AttemptSheet.Item item(AttemptId attempt, String question) {
        return as(learner, () -> studying.sheet(attempt)).items().stream()
                .filter(item -> item.questionId().equals(question))
                .findFirst()
                .orElseThrow();
    }

    protected static AnswerChange change(
            String question, long sequence, @org.jspecify.annotations.Nullable String json) {
        return new AnswerChange(question, sequence, json, null, false, null);
    }

    protected AnswerChange written(String question, long sequence, String option, Duration ago) {
        var at = new Written(clock.instant().minus(ago), ago);
        return new AnswerChange(question, sequence, choice(option), null, false, at);
    }

    /** Why the answers beside those that count came too late. */
    protected List<String> onFile(AttemptId attempt) {
        return jdbc.sql("select reason from late_answer where attempt_id = ?")
                .param(attempt.value())
                .query(String.class)
                .list();
    }

    protected static String choice(String option) {
        return "{\"kind\":\"choice\",\"chosen\":[\"" + option + "\"]}";
    }
}
