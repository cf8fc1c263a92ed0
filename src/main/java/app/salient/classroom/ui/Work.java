package app.salient.classroom.ui;

import app.salient.classroom.AssignmentPlan;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.lesson.Quiz;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What can be assigned together: a lesson and its quiz, or only one of the two.
 *
 * @param lesson empty at a test of the course, and where it is assigned already
 * @param quiz empty at a lesson without one, and where it is assigned already
 */
record Work(Optional<Lesson> lesson, Optional<Quiz> quiz) {
    /** In the order of the course, its tests last. */
    static List<Work> of(Catalogue catalogue) {
        List<Work> all = new ArrayList<>();
        catalogue.lessons().forEach(lesson -> all.add(new Work(Optional.of(lesson), catalogue.quiz(lesson.id()))));
        catalogue.quizzes().stream()
                .filter(quiz -> quiz.isAssignable()
                        && catalogue.lesson(quiz.id().value()).isEmpty())
                .forEach(test -> all.add(new Work(Optional.empty(), Optional.of(test))));
        return all;
    }

    /** What an assignment asks for. @return empty when the course no longer has all of it */
    static Optional<Work> of(AssignmentPlan plan, Catalogue catalogue) {
        var lesson = Optional.ofNullable(plan.lessonId()).flatMap(catalogue::lesson);
        var quiz = Optional.ofNullable(plan.quizId()).flatMap(catalogue::quiz);
        return lesson.isPresent() == (plan.lessonId() != null) && quiz.isPresent() == (plan.quizId() != null)
                ? Optional.of(new Work(lesson, quiz))
                : Optional.empty();
    }

    /** The same without what these ask for already. */
    Work without(Collection<AssignmentPlan> assigned) {
        return new Work(
                lesson.filter(it ->
                        assigned.stream().noneMatch(plan -> it.id().value().equals(plan.lessonId()))),
                quiz.filter(it ->
                        assigned.stream().noneMatch(plan -> it.id().value().equals(plan.quizId()))));
    }

    boolean isNothing() {
        return lesson.isEmpty() && quiz.isEmpty();
    }

    String title() {
        return lesson.map(Lesson::title).or(() -> quiz.map(Quiz::title)).orElse("");
    }

    /** What of it can be asked for, the usual first. */
    List<Asks> asks() {
        return quiz.isEmpty()
                ? List.of(Asks.LESSON)
                : lesson.isEmpty() ? List.of(Asks.QUIZ) : List.of(Asks.QUIZ, Asks.LESSON, Asks.BOTH);
    }
}
