package app.salient.lesson;

import app.salient.formats.Problems;

/** A quiz is long enough to say something and short enough to finish. */
final class QuizzesHaveSixToTenQuestions implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        for (QuizDraft quiz : draft.quizzes().values()) {
            if (quiz.written() < 6 || quiz.written() > 10) {
                problems.warning(
                        quiz.fields().at("questions"),
                        "The quiz has " + quiz.written() + (quiz.written() == 1 ? " question." : " questions."),
                        "Aim for 6 to 10.");
            }
        }
    }
}
