package app.salient.study.ui.lesson;

import app.salient.study.AttemptId;
import app.salient.study.answering.LessonChecks;
import app.salient.study.ui.question.AnswerCheck;
import app.salient.study.ui.question.Outbox;
import java.util.Optional;
import java.util.function.Consumer;

/** The attempt that a lesson's checks belong to. It starts with the first answer, so that reading alone leaves nothing behind. */
class ChecksAttempt {
    private final LessonChecks lessonChecks;
    private final String lessonId;
    private Optional<AttemptId> id;

    /** @param id of the one that is open already */
    ChecksAttempt(LessonChecks lessonChecks, String lessonId, Optional<AttemptId> id) {
        this.lessonChecks = lessonChecks;
        this.lessonId = lessonId;
        this.id = id;
    }

    /** @return empty when the lesson has no checks any more */
    Optional<AttemptId> begin() {
        id = id.or(() -> lessonChecks.start(lessonId));
        return id;
    }

    /** Whatever is asked for first begins the attempt. */
    void with(AnswerCheck help, Outbox around, Consumer<AttemptId> deed) {
        around.begin();
        id.ifPresentOrElse(deed, help::sayThatItHasChanged);
    }
}
