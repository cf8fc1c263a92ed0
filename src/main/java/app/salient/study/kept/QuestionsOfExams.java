package app.salient.study.kept;

import app.salient.account.PersonId;
import app.salient.study.attempt.ExamGuard;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which questions a learner must not see with their key for now, because a class takes them as an exam. */
@Component
public class QuestionsOfExams {
    private final ExamGuard exams;

    QuestionsOfExams(ExamGuard exams) {
        this.exams = exams;
    }

    /** Their ids. */
    public Set<String> keptFrom(PersonId learner) {
        return exams.keptQuestions(learner).keySet();
    }
}
