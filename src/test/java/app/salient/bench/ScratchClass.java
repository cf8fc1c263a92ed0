package app.salient.bench;

import app.salient.classroom.ClassroomId;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Quiz;
import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.storage.Committer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a class with students who have taken every quiz, some of them twice, straight into the tables: through the services it
 * would take an hour. Students differ in ability and questions in difficulty, so that the figures look like those of a class.
 */
final class ScratchClass {
    private static final int STUDENTS_AT_ONCE = 50;
    private static final OffsetDateTime START = OffsetDateTime.of(2026, 9, 1, 8, 0, 0, 0, ZoneOffset.UTC);

    private final Committer committer;
    private final JdbcTemplate jdbc;
    private final Catalogue catalogue;
    private final RandomGenerator random = new Random(1939);
    private final List<Object[]> people = new ArrayList<>();
    private final List<Object[]> enrolments = new ArrayList<>();
    private final List<Object[]> sections = new ArrayList<>();
    private final List<Object[]> attempts = new ArrayList<>();
    private final List<Object[]> asked = new ArrayList<>();
    private final List<Object[]> answers = new ArrayList<>();
    private int answered;

    ScratchClass(Committer committer, JdbcTemplate jdbc, Catalogue catalogue) {
        this.committer = committer;
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** @return how many answers there are: about {@code wanted}, by whole attempts */
    int fill(ClassroomId classroom, int students, int wanted) {
        committer.commit(() -> jdbc.batchUpdate(
                "insert into content_revision (revision, subject, subject_id, body, first_used_at) values (?, 'question', ?, ?, ?)",
                catalogue.quizzes().stream()
                        .flatMap(quiz -> quiz.questions().stream())
                        .map(question -> new Object[] {
                            Questions.revision(question), question.id().value(), Questions.canonical(question), START
                        })
                        .toList()));
        int once = students * catalogue.quizzes().stream().mapToInt(Quiz::size).sum();
        for (int student = 0; student < students; student++) {
            boolean twice = answered + once - once / students * student < wanted;
            add(classroom, student, twice);
            if (student % STUDENTS_AT_ONCE == STUDENTS_AT_ONCE - 1 || student == students - 1) {
                committer.commit(this::write);
            }
        }
        return answered;
    }

    private void add(ClassroomId classroom, int number, boolean twice) {
        UUID student = UUID.randomUUID();
        String name = "Student %04d".formatted(number);
        people.add(new Object[] {student, name, name.toLowerCase(java.util.Locale.ROOT), START});
        enrolments.add(new Object[] {UUID.randomUUID(), classroom.value(), student, START});
        double ability = random.nextGaussian();
        for (var lesson : catalogue.lessons()) {
            lesson.sections()
                    .forEach(section -> sections.add(new Object[] {
                        UUID.randomUUID(), student, lesson.id().value(), section.slug(), START
                    }));
        }
        for (Quiz quiz : catalogue.quizzes()) {
            take(student, quiz, ability, START.plusDays(1));
            if (twice) {
                take(student, quiz, ability + 0.5, START.plusDays(2));
            }
        }
    }

    private void take(UUID student, Quiz quiz, double ability, OffsetDateTime when) {
        UUID attempt = UUID.randomUUID();
        double earned = 0;
        int place = 0;
        for (Question question : quiz.questions()) {
            double difficulty = (place++ % 7 - 3) / 2.0;
            boolean right = random.nextDouble() < 1 / (1 + Math.exp(difficulty - ability - 0.8));
            earned += right ? 1 : 0;
            asked.add(new Object[] {attempt, place, question.id().value(), Questions.revision(question)});
            answers.add(new Object[] {
                UUID.randomUUID(),
                attempt,
                question.id().value(),
                Questions.revision(question),
                Questions.sampleResponse(question, right, random),
                List.of("GUESS", "THINK", "SURE").get(random.nextInt(3)),
                right ? 1.0 : 0.0,
                right ? 1.0 : 0.0,
                when
            });
            answered++;
        }
        attempts.add(new Object[] {
            attempt, student, quiz.id().value(), when, when.plusMinutes(12), earned, (double) quiz.size()
        });
    }

    private void write() {
        flush(people, """
                insert into person (id, version, role, name, name_folded, password_hash, created_at)
                values (?, 0, 'STUDENT', ?, ?, '-', ?)
                """);
        flush(
                enrolments,
                "insert into enrolment (id, version, classroom_id, learner_id, joined_at) values (?, 0, ?, ?, ?)");
        flush(sections, """
                insert into section_read (id, version, learner_id, lesson_id, section, read_at)
                values (?, 0, ?, ?, ?, ?)
                """);
        flush(attempts, """
                insert into attempt (id, version, learner_id, quiz_id, kind, seed, started_at, handed_in_at, earned, possible)
                values (?, 0, ?, ?, 'GRADED', 1, ?, ?, ?, ?)
                """);
        flush(asked, "insert into attempt_question (attempt_id, position, question_id, revision) values (?, ?, ?, ?)");
        flush(answers, """
                insert into answer (
                    id, version, attempt_id, question_id, revision, response, certainty, outcome, fraction, points, graded_at
                )
                values (?, 0, ?, ?, ?, ?, ?, 'SCORED', ?, ?, ?)
                """);
    }

    private void flush(List<Object[]> rows, String statement) {
        jdbc.batchUpdate(statement, rows);
        rows.clear();
    }
}
