package app.salient.study;

import app.salient.account.PersonId;
import org.springframework.stereotype.Component;

/** Which questions a learner must not see with their key for now, because a class takes them as an exam. */
@Component
public class QuestionsOfExams {
    private final ExamGuard exams;

    QuestionsOfExams(ExamGuard exams) {
        this.exams = exams;
    }

    public boolean keep(PersonId learner, String questionId) {
        return exams.keepsQuestion(learner, questionId).isPresent();
    }
}
