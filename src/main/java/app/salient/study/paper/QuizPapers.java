package app.salient.study.paper;

import app.salient.lesson.Lessons;
import app.salient.lesson.QuizPart;
import app.salient.lesson.QuizRules;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the questions of a quiz as the course has them now. */
@Component
public class QuizPapers {
    private final Lessons lessons;

    QuizPapers(Lessons lessons) {
        this.lessons = lessons;
    }

    public Optional<QuizPaper> find(String quizId) {
        var catalogue = lessons.current();
        if (quizId.endsWith(QuizPaper.CHECKS)) {
            String lessonId = quizId.substring(0, quizId.length() - QuizPaper.CHECKS.length());
            return catalogue
                    .lesson(lessonId)
                    .map(lesson -> new QuizPaper(
                            quizId,
                            lesson.title(),
                            QuizRules.USUAL,
                            List.of(new QuizPart("", lesson.checks().size(), lesson.checks()))));
        }
        return catalogue.quiz(quizId).map(quiz -> new QuizPaper(quizId, quiz.title(), quiz.rules(), quiz.parts()));
    }
}
