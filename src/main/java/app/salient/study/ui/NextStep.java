package app.salient.study.ui;

import static app.salient.design.Texts.text;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.QuizId;
import app.salient.study.StudyPaths;
import app.salient.study.due.Due;
import app.salient.study.due.DueLesson;
import app.salient.study.due.DueQuiz;
import app.salient.study.reading.CourseRoute;
import app.salient.study.reading.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one thing to do next: the lesson or quiz that is due soonest, a quiz once its lesson is read or a day before; then the
 * lesson they were in last and after it lesson by lesson, those of their route first: an open quiz, the section they were at or the
 * first unread one, and a quiz not yet
 * handed in; the final test at the end.
 */
public record NextStep(String path, String words) {
    /** So long before the end the quiz matters more than the lesson. */
    private static final Duration SOON = Duration.ofDays(1);

    /**
     * @param route the learner's way through the course
     * @param due what is due soonest first
     */
    public static Optional<NextStep> of(
            Catalogue catalogue, Progress own, CourseRoute route, List<Due> due, Instant now) {
        return due.stream()
                .filter(work -> !work.dates().isAhead(now))
                .flatMap(work -> ofDue(catalogue, own, work, now).stream())
                .findFirst()
                .or(() -> along(route.lessons(catalogue), catalogue, own))
                .or(() -> finalTest(catalogue, own))
                .or(() -> along(catalogue.lessons(), catalogue, own));
    }

    private static Optional<NextStep> ofDue(Catalogue catalogue, Progress own, Due work, Instant now) {
        return switch (work) {
            case DueLesson lesson -> catalogue.lesson(lesson.lessonId()).flatMap(it -> unreadSection(it, own));
            case DueQuiz quiz -> ofDueQuiz(catalogue, own, quiz, now);
        };
    }

    private static Optional<NextStep> ofDueQuiz(Catalogue catalogue, Progress own, DueQuiz quiz, Instant now) {
        boolean soon = quiz.dates()
                .dueAt()
                .filter(due -> !now.plus(SOON).isBefore(due))
                .isPresent();
        if (catalogue.lesson(quiz.quizId()).isEmpty()) {
            // a test of the course comes after its lessons, unless time is short
            return openQuiz(quiz.quizId(), quiz.title(), own)
                    .or(() -> soon ? Optional.of(takeQuiz(quiz.quizId(), quiz.title())) : Optional.empty());
        }
        return catalogue
                .lesson(quiz.quizId())
                .flatMap(lesson -> openQuiz(lesson, own)
                        .or(() -> soon ? Optional.empty() : unreadSection(lesson, own))
                        .or(() -> Optional.of(takeQuiz(lesson))));
    }

    /** Lesson by lesson, beginning with the one they were in last when it is among them. */
    private static Optional<NextStep> along(List<Lesson> lessons, Catalogue catalogue, Progress own) {
        var latest = own.latestLesson()
                .flatMap(catalogue::lesson)
                .filter(lessons::contains)
                .filter(lesson -> !isRead(lesson, own));
        for (Lesson lesson : Stream.concat(latest.stream(), lessons.stream()).toList()) {
            var step =
                    openQuiz(lesson, own).or(() -> unreadSection(lesson, own)).or(() -> quiz(catalogue, lesson, own));
            if (step.isPresent()) {
                return step;
            }
        }
        return Optional.empty();
    }

    private static Optional<NextStep> finalTest(Catalogue catalogue, Progress own) {
        return catalogue
                .quiz(QuizId.FINAL_TEST)
                .flatMap(test -> openQuiz(test.id().value(), test.title(), own)
                        .or(() -> isHandedIn(test.id().value(), own)
                                ? Optional.empty()
                                : Optional.of(takeQuiz(test.id().value(), test.title()))));
    }

    private static boolean isRead(Lesson lesson, Progress own) {
        return lesson.sections().stream()
                .allMatch(section -> own.readIn(lesson.id().value()).contains(section.slug()));
    }

    private static Optional<NextStep> openQuiz(Lesson lesson, Progress own) {
        return openQuiz(lesson.id().value(), lesson.title(), own);
    }

    private static Optional<NextStep> openQuiz(String quizId, String title, Progress own) {
        return own.quiz(quizId)
                .flatMap(Progress.QuizState::open)
                .map(id -> new NextStep(StudyPaths.attempt(id), text("home.continue-quiz", title)));
    }

    private static Optional<NextStep> unreadSection(Lesson lesson, Progress own) {
        var read = own.readIn(lesson.id().value());
        var place = own.placeIn(lesson.id().value());
        var unread = lesson.sections().stream()
                .filter(section -> !read.contains(section.slug()))
                .toList();
        return unread.stream()
                .filter(section -> place.filter(section.slug()::equals).isPresent())
                .findFirst()
                .or(() -> unread.stream().findFirst())
                .map(section -> read.isEmpty() && place.isEmpty()
                        ? new NextStep(StudyPaths.lesson(lesson.id().value()), text("home.start", lesson.title()))
                        : new NextStep(
                                StudyPaths.lesson(lesson.id().value()) + "#" + section.slug(),
                                text("home.continue", section.title())));
    }

    private static Optional<NextStep> quiz(Catalogue catalogue, Lesson lesson, Progress own) {
        return isHandedIn(lesson.id().value(), own)
                        || catalogue.quiz(lesson.id()).isEmpty()
                ? Optional.empty()
                : Optional.of(takeQuiz(lesson));
    }

    private static NextStep takeQuiz(Lesson lesson) {
        return takeQuiz(lesson.id().value(), lesson.title());
    }

    private static NextStep takeQuiz(String quizId, String title) {
        return new NextStep(StudyPaths.quiz(quizId), text("home.take-quiz", title));
    }

    private static boolean isHandedIn(String quizId, Progress own) {
        return own.quiz(quizId).flatMap(Progress.QuizState::latestResult).isPresent();
    }
}
