package app.salient.classroom;

import static app.salient.testing.Visitors.as;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.account.Visitor;
import app.salient.study.AttemptKind;
import app.salient.testing.SteppingClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an instructor keeps of a class before it goes, on a real database. */
abstract class ClassRecordContract extends AnnasClassContract {
    private static final int QUESTIONS = 6;

    @Autowired
    ClassRecord record;

    @Autowired
    ClassLife life;

    @Autowired
    SteppingClock clock;

    private final StringBuilder out = new StringBuilder();
    private final List<String> told = new ArrayList<>();

    /** Of each attempt, in the order in which they began; Anna has none. */
    private final Map<String, String> whose = new LinkedHashMap<>(Map.of("", "Anna"));

    private record Line(String student, String attempt, String question) {}

    @Test
    void holdsEverybodyOnceByNameAndThenInTheOrderInWhichTheyBegan() {
        var students = joined(44);
        students.reversed().forEach(this::begin);
        begin(students.get(20));
        assertThat(write(Integer.MAX_VALUE)).isTrue();
        assertThat(told).containsExactly("0 of 45", "20 of 45", "40 of 45", "45 of 45");

        assertThat(lines()).doesNotHaveDuplicates().hasSize(1 + 45 * QUESTIONS);
        var names = Stream.concat(Stream.of("Anna"), students.stream().map(Visitor::name));
        assertThat(byStudent().keySet()).containsExactlyElementsOf(names.toList());
        assertThat(byStudent())
                .isEqualTo(whose.keySet().stream().collect(groupingBy(attempt -> name(attempt), toList())));
    }

    @Test
    void keepsTheLinesOfOneStudentTogetherWhenAllAreCalledTheSame() {
        var students = joined(24);
        students.forEach(this::begin);
        students.forEach(this::begin);
        as(teacher, () -> life.anonymise(card.id(), number -> "Somebody"));
        assertThat(write(Integer.MAX_VALUE)).isTrue();
        assertThat(lines()).doesNotHaveDuplicates().hasSize(1 + 48 * QUESTIONS);
        var inOrder =
                lines().stream().map(Line::attempt).distinct().map(this::name).toList();
        var changes = IntStream.range(1, inOrder.size())
                .filter(i -> !inOrder.get(i).equals(inOrder.get(i - 1)))
                .count();
        assertThat(changes).isEqualTo(24);
    }

    @Test
    void stopsWhenTold() {
        joined(44).forEach(this::begin);
        assertThat(write(20)).isFalse();
        assertThat(told).containsExactly("0 of 45", "20 of 45");
        assertThat(byStudent()).hasSize(20);
    }

    @Test
    void isNotWholeWhenTheClassIsDeletedMeanwhile() {
        joined(24);
        var whole = as(
                teacher,
                () -> record.write(card.id(), out, (done, of) -> {
                    if (done == 20) {
                        assertThat(life.delete(card.id(), false)).isEqualTo(new ClassLife.Deletion.Done());
                    }
                    return true;
                }));
        assertThat(whole).contains(false);
    }

    @Test
    void isNotWholeWhenTheClassLosesItsNamesMeanwhile() {
        joined(24);
        var whole = as(
                teacher,
                () -> record.write(card.id(), out, (done, of) -> {
                    if (done == 20) {
                        life.anonymise(card.id(), number -> "Student number " + number);
                    }
                    return true;
                }));
        assertThat(whole).contains(false);
    }

    @Test
    void makesFormulasHarmless() {
        as(cast.student("=1+1"), () -> joining.join(card.code()));
        begin(anna);
        assertThat(write(Integer.MAX_VALUE)).isTrue();
        assertThat(out).startsWith("\uFEFFstudent,joined,").contains("Anna,", SEA, "'=1+1,");
    }

    @Test
    void doesNotExistForAnotherInstructorAndRefusesStudents() {
        var other = cast.instructor("Mr Other");
        assertThat(as(other, () -> record.write(card.id(), out, (done, of) -> true)))
                .isEmpty();
        assertThat(out).isEmpty();
        assertThatThrownBy(() -> as(anna, () -> record.write(card.id(), out, (done, of) -> true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** In the order of their names. */
    private List<Visitor> joined(int students) {
        var joined = IntStream.range(10, 10 + students)
                .mapToObj(number -> cast.student("Student " + number))
                .toList();
        joined.reversed().forEach(student -> as(student, () -> joining.join(card.code())));
        return joined;
    }

    private void begin(Visitor student) {
        var attempt = as(student, () -> starting.start(SEA, AttemptKind.GRADED))
                .attempt()
                .orElseThrow();
        as(student, () -> studying.handIn(attempt));
        whose.put(attempt.toString(), student.name());
        clock.forward(Duration.ofMinutes(1));
    }

    private String name(String attempt) {
        return whose.getOrDefault(attempt, "nobody");
    }

    /** @param until how many students are enough */
    private boolean write(int until) {
        return as(
                teacher,
                () -> record.write(card.id(), out, (done, of) -> {
                            told.add(done + " of " + of);
                            return done < until;
                        })
                        .orElseThrow());
    }

    private List<Line> lines() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = CSVParser.parse(out.substring(1), format)) {
            return rows.stream()
                    .map(row -> new Line(row.get("student"), row.get("attempt"), row.get("question")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their attempts, both as they stand in the file. */
    private Map<String, List<String>> byStudent() {
        var attempts = lines().stream()
                .map(line -> new Line(line.student(), line.attempt(), ""))
                .distinct();
        return attempts.collect(groupingBy(Line::student, LinkedHashMap::new, mapping(Line::attempt, toList())));
    }
}
