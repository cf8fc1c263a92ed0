package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.classroom.Teaching;
import app.salient.insight.items.ItemAnalysis;
import app.salient.insight.items.ItemFigures;
import app.salient.insight.items.QuizFigures;
import app.salient.insight.items.Sitting;
import app.salient.lesson.Lessons;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a class's first tries say about a question or a quiz. Other people's classes do not exist. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassReports {
    private final Teaching teaching;
    private final SittingsQuery sittings;
    private final VersionsQuery versions;
    private final Lessons lessons;

    ClassReports(Teaching teaching, SittingsQuery sittings, VersionsQuery versions, Lessons lessons) {
        this.teaching = teaching;
        this.sittings = sittings;
        this.versions = versions;
        this.lessons = lessons;
    }

    /** @return empty when the class is another instructor's, or nobody in it has answered the question for marks */
    public Optional<QuestionReport> question(ClassroomId classroom, String questionId) {
        if (teaching.ownClass(classroom).isEmpty()) {
            return Optional.empty();
        }
        return sittings.quizOf(questionId).flatMap(quiz -> {
            var answered = sittings.of(classroom, quiz, questionId);
            return figures(answered.sittings(), questionId)
                    .map(figures -> new QuestionReport(
                            figures,
                            versions.of(questionId).stream()
                                    .flatMap(version -> version(version, answered, questionId).stream())
                                    .toList()));
        });
    }

    private static Optional<ItemFigures> figures(List<Sitting> sittings, String questionId) {
        return ItemAnalysis.of(sittings).stream()
                .filter(item -> item.questionId().equals(questionId))
                .findFirst();
    }

    private Optional<VersionFigures> version(
            VersionsQuery.Version version, SittingsQuery.Answered answered, String questionId) {
        var asked = ChosenOptions.asked(answered.sittings(), questionId, version.revision());
        var question = version.question();
        boolean current = lessons.current()
                .question(new QuestionId(questionId))
                .map(Questions::revision)
                .filter(version.revision()::equals)
                .isPresent();
        return figures(asked, questionId)
                .map(figures -> new VersionFigures(
                        version.revision(),
                        question,
                        version.firstUsedAt(),
                        current,
                        figures,
                        ChosenOptions.of(question, asked, answered.responses())));
    }

    /** @return empty when the class is another instructor's; without any try the figures say so */
    public Optional<QuizReport> quiz(ClassroomId classroom, String quizId) {
        return teaching.ownClass(classroom).map(own -> {
            var taken = sittings.of(classroom, quizId);
            return new QuizReport(quizId, QuizFigures.of(taken), ItemAnalysis.of(taken));
        });
    }
}
