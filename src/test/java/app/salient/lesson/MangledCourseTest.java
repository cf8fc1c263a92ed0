package app.salient.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.live.CourseOnDisk;
import app.salient.testing.Mangler;
import app.salient.testing.Thorough;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One file of a whole course at a time is broken: the course is read, with problems or without, and the rest stays. */
@Timeout(600)
class MangledCourseTest {
    private static final int TIMES = Thorough.times(40, 1_000);

    @Test
    void aBrokenFileNeverTakesTheCourseDown(@TempDir Path folder) throws Exception {
        SampleCourse.of(SampleCourse.KINDS, folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .toList();
        }
        var random = new Random(6);
        for (int i = 0; i < TIMES; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String good = Files.readString(file);
            Files.write(file, new Mangler(i, List.of(good)).bytes());
            var course = new CourseOnDisk(folder, Clock.systemUTC()).current();
            assertThat(course.lessons().size())
                    .as("lessons with %s broken as %d", file, i)
                    .isBetween(0, 4);
            Files.writeString(file, good);
        }
    }
}
