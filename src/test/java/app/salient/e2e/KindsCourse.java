package app.salient.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Copies of the course with every kind of question, to be taken in another way. */
final class KindsCourse {
    private KindsCourse() {}

    /** As it is. @param copy a folder that is not there yet */
    static Path copy(Path copy) {
        try {
            FileSystemUtils.copyRecursively(Course.OF_ALL_KINDS, copy);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its first quiz is an exam. @param copy a folder that is not there yet */
    static Path asExam(Path copy) {
        edit(copy(copy), "delivery: homework", "delivery: exam");
        return copy;
    }

    /** The first question has another key from now on. */
    static void callTheSunWrong(Path course) {
        edit(course, "text: The sun\n        correct: true\n", "text: The sun\n");
    }

    private static void edit(Path course, String before, String after) {
        Path quiz = course.resolve("01-the-sea/quiz.yaml");
        try {
            Files.writeString(quiz, Files.readString(quiz).replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
