package app.salient.lesson.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseDigestTest {
    @TempDir
    Path scratch;

    @Test
    void isTheSameForACopyWithOtherTimes() throws IOException {
        Path one = course("one", "text");
        Path two = course("two", "text");
        Files.setLastModifiedTime(
                two.resolve("01-sea/lesson.md"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(CourseDigest.of(one)).isEqualTo(CourseDigest.of(two)).matches("[0-9a-f]{16}");
    }

    @Test
    void isAnotherWhenALetterOrANameIsAnother() throws IOException {
        String text = CourseDigest.of(course("one", "text"));
        assertThat(CourseDigest.of(course("two", "test"))).isNotEqualTo(text);
        Path renamed = course("three", "text");
        Files.move(renamed.resolve("01-sea/lesson.md"), renamed.resolve("01-sea/quiz.yaml"));
        assertThat(CourseDigest.of(renamed)).isNotEqualTo(text);
    }

    private Path course(String name, String text) throws IOException {
        Path course = scratch.resolve(name);
        Files.createDirectories(course.resolve("01-sea"));
        Files.writeString(course.resolve("01-sea/lesson.md"), text);
        return course;
    }
}
