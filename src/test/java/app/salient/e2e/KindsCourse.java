package app.salient.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Copies of the course with every kind of question, to be taken in another way. */
final class KindsCourse {
    private KindsCourse() {}

    /** Its first quiz is an exam. @param copy a folder that is not there yet */
    static Path asExam(Path copy) {
        try {
            FileSystemUtils.copyRecursively(Course.OF_ALL_KINDS, copy);
            Path quiz = copy.resolve("01-the-sea/quiz.yaml");
            Files.writeString(quiz, Files.readString(quiz).replace("delivery: homework", "delivery: exam"));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
