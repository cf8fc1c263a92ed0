package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.classroom.Progress;
import app.salient.classroom.Teaching;
import app.salient.question.Question;
import app.salient.study.Certainty;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * All that a class has handed in for marks, a few students at a time: of a large class it is too much for one statement, and
 * whoever waits wants to know how far it is. Other people's classes do not exist.
 */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassAnswers {
    private static final int STUDENTS_AT_ONCE = 20;

    private final Teaching teaching;
    private final ClassAnswersQuery rows;
    private final ClassDeeds deeds;

    ClassAnswers(Teaching teaching, ClassAnswersQuery rows, ClassDeeds deeds) {
        this.teaching = teaching;
        this.rows = rows;
        this.deeds = deeds;
    }

    /** Takes one answer after the other. */
    @FunctionalInterface
    public interface Taking {
        void take(GivenAnswer answer) throws IOException;
    }

    /**
     * Hands out every answer, by student, quiz, attempt and place.
     *
     * @return whether it came to the end; empty when the class is another instructor's
     * @throws IOException what {@code taking} has thrown
     */
    public Optional<Boolean> each(ClassroomId classroom, Taking taking, Progress progress) throws IOException {
        if (teaching.ownClass(classroom).isEmpty()) {
            return Optional.empty();
        }
        deeds.noteTaken(classroom, "answers");
        var students = rows.students(classroom);
        Map<String, Question> asked = new HashMap<>();
        for (int from = 0; from < students.size(); from += STUDENTS_AT_ONCE) {
            if (!progress.reached(from, students.size())) {
                return Optional.of(false);
            }
            some(students.subList(from, Math.min(from + STUDENTS_AT_ONCE, students.size())), asked, taking);
        }
        // Of a class that was deleted meanwhile only the first students are there, which looks whole.
        return Optional.of(progress.reached(students.size(), students.size())
                && teaching.ownClass(classroom).isPresent());
    }

    private void some(List<ClassAnswersQuery.Student> students, Map<String, Question> asked, Taking taking)
            throws IOException {
        Map<UUID, List<ClassAnswersQuery.Row>> answers =
                rows.of(students.stream().map(ClassAnswersQuery.Student::id).toList()).stream()
                        .collect(Collectors.groupingBy(ClassAnswersQuery.Row::learnerId));
        for (var student : students) {
            String quiz = "";
            UUID attempt = student.id();
            int number = 0;
            for (var row : answers.getOrDefault(student.id(), List.of())) {
                if (!row.attemptId().equals(attempt)) {
                    number = row.quizId().equals(quiz) ? number + 1 : 1;
                    quiz = row.quizId();
                    attempt = row.attemptId();
                }
                taking.take(new GivenAnswer(
                        student.name(),
                        quiz,
                        number,
                        row.handedInAt().toInstant(),
                        asked.computeIfAbsent(row.revision(), rows::question),
                        row.response(),
                        row.certainty() == null ? null : Certainty.valueOf(row.certainty()),
                        row.outcome(),
                        row.points()));
            }
        }
    }
}
