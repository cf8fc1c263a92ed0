package app.salient.lesson.reading;

import app.salient.lesson.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole course as the files tell it now, right or wrong: what the rules look at.
 *
 * @param folders of all lessons of the course, read or not
 * @param tests folders of the tests of the whole course, read or not
 * @param lessons those that could be read, by folder
 * @param quizzes those that could be read, by folder
 */
public record Draft(
        LedgerDraft ledger,
        List<String> folders,
        List<String> tests,
        Map<String, LessonDraft> lessons,
        Map<String, QuizDraft> quizzes,
        History history,
        Wording wording) {
    /** Before any lesson is read. */
    static Draft of(LedgerDraft ledger) {
        return new Draft(ledger, List.of(), List.of(), Map.of(), Map.of(), History.NONE, Wording.NONE);
    }

    /** Whether every claim, lesson and quiz could be read; without that nothing can be called unused. */
    public boolean isComplete() {
        return ledger.claims().isWhole()
                && lessons.size() == folders.size()
                && quizzes.size() == folders.size() + tests.size()
                && quizzes.values().stream().allMatch(QuizDraft::isWhole);
    }

    /** All questions, lesson by lesson, those in the text before those of the quiz; those of the tests last. */
    public List<Asked> questions() {
        List<Asked> questions = new ArrayList<>();
        for (String folder : folders) {
            Optional.ofNullable(lessons.get(folder)).ifPresent(lesson -> questions.addAll(lesson.checks()));
            Optional.ofNullable(quizzes.get(folder)).ifPresent(quiz -> questions.addAll(quiz.questions()));
        }
        for (String test : tests) {
            Optional.ofNullable(quizzes.get(test)).ifPresent(quiz -> questions.addAll(quiz.questions()));
        }
        return questions;
    }

    /** All links of lessons, quizzes and questions. */
    public Stream<Reference> references() {
        return Stream.of(
                        lessons.values().stream().map(LessonDraft::references),
                        quizzes.values().stream().map(QuizDraft::references),
                        questions().stream().map(Asked::references))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    /** Calls {@code each} with every claim that the question rests on and that could be read. */
    public void claimsOf(Asked question, Consumer<Claim> each) {
        for (String id : question.about()) {
            var entry = ledger.claims().byId().get(id);
            if (entry != null) {
                each.accept(entry.value());
            }
        }
    }
}
