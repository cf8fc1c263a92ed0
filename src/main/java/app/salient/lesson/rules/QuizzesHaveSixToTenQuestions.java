package app.salient.lesson.rules;

import app.salient.formats.Problems;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.QuizDraft;
import app.salient.lesson.reading.Rule;

/** The quiz of a lesson is long enough to say something and short enough to finish. */
final class QuizzesHaveSixToTenQuestions implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (QuizDraft quiz : draft.quizzes().values()) {
            if (quiz.quiz().id().isOfCourse()) {
                continue;
            }
            if (quiz.drawn() < 6 || quiz.drawn() > 10) {
                problems.warning(
                        quiz.fields().at("questions"),
                        "The quiz has " + quiz.drawn() + (quiz.drawn() == 1 ? " question." : " questions."),
                        "Aim for 6 to 10.");
            }
        }
    }
}
