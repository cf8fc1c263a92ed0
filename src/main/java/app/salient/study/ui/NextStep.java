package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.study.Progress;
import app.salient.study.StudyPaths;
import java.util.Optional;

/** The one thing to do next: an open quiz first, then the first unread section, then the first quiz without a result. */
record NextStep(String path, String words) {
    static Optional<NextStep> of(Catalogue catalogue, Progress own) {
        for (Lesson lesson : catalogue.lessons()) {
            var step =
                    openQuiz(lesson, own).or(() -> unreadSection(lesson, own)).or(() -> quiz(catalogue, lesson, own));
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }

    private static Optional<NextStep> openQuiz(Lesson lesson, Progress own) {
        return own.quiz(lesson.id().value())
                .flatMap(Progress.QuizState::open)
                .map(id -> new NextStep(StudyPaths.attempt(id), text("home.continue-quiz", lesson.title())));
    }

    private static Optional<NextStep> unreadSection(Lesson lesson, Progress own) {
        var read = own.readIn(lesson.id().value());
        return lesson.sections().stream()
                .filter(section -> !read.contains(section.slug()))
                .findFirst()
                .map(section -> read.isEmpty()
                        ? new NextStep(StudyPaths.lesson(lesson.id().value()), text("home.start", lesson.title()))
                        : new NextStep(
                                StudyPaths.lesson(lesson.id().value()) + "#" + section.slug(),
                                text("home.continue", section.title())));
    }

    private static Optional<NextStep> quiz(Catalogue catalogue, Lesson lesson, Progress own) {
        boolean scored = own.quiz(lesson.id().value())
                .flatMap(Progress.QuizState::bestShare)
                .isPresent();
        return scored || catalogue.quiz(lesson.id()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NextStep(StudyPaths.quiz(lesson.id().value()), text("home.take-quiz", lesson.title())));
    }
}
