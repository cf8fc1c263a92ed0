package app.salient.classroom;

import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * All that was answered for marks in a class, one answer a line, to keep before the class goes. It is read a few students at a
 * time: that of a large class would crowd out everybody else.
 */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassRecord {
    private static final int STUDENTS_AT_ONCE = 20;

    private final ClassAccess access;
    private final ClassRecordQuery rows;
    private final Audit audit;

    ClassRecord(ClassAccess access, ClassRecordQuery rows, Audit audit) {
        this.access = access;
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * Writes it as CSV in UTF-8, by student and then in the order in which they began; who has no attempt has a line too.
     * Moments are in the time of the class, responses as they are stored (JSON).
     *
     * @return whether it came to the end; empty when the instructor does not teach the class: then nothing is written
     * @throws UncheckedIOException when {@code out} does not take it
     */
    public Optional<Boolean> write(ClassroomId classroom, Appendable out, Progress progress) {
        var own = access.taught(classroom);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        audit.note(
                Deed.in(classroom.value(), access.visitor(), DeedKind.EXPORTED).about("record"));
        var time = own.get().card(access.visitor()).time();
        var sheet = headed(out);
        var students = rows.students(classroom);
        for (int from = 0; from < students.size(); from += STUDENTS_AT_ONCE) {
            if (!progress.reached(from, students.size())) {
                return Optional.of(false);
            }
            rows.of(classroom, students.subList(from, Math.min(from + STUDENTS_AT_ONCE, students.size())))
                    .forEach(row -> line(sheet, row, time));
        }
        return Optional.of(progress.reached(students.size(), students.size()) && isAsItWas(own.get()));
    }

    /** Of a class that was deleted meanwhile only the first students are there, and of one that lost its names all others have none. */
    private boolean isAsItWas(Classroom before) {
        return access.taught(before.id())
                .filter(now -> Objects.equals(now.anonymisedAt(), before.anonymisedAt()))
                .isPresent();
    }

    private static Spreadsheet headed(Appendable out) {
        return new Spreadsheet(out)
                .line(
                        "student",
                        "joined",
                        "quiz",
                        "attempt",
                        "started",
                        "handed in",
                        "receipt",
                        "earned",
                        "possible",
                        "question",
                        "answer",
                        "certainty",
                        "outcome",
                        "points");
    }

    private static void line(Spreadsheet sheet, ClassRecordQuery.Row row, ClassTime time) {
        sheet.line(
                row.student(),
                at(row.joinedAt(), time),
                row.quizId(),
                row.attemptId(),
                at(row.startedAt(), time),
                at(row.handedInAt(), time),
                row.receipt(),
                row.earned(),
                row.possible(),
                row.questionId(),
                row.response(),
                row.certainty(),
                row.outcome(),
                row.points());
    }

    private static @Nullable Object at(@Nullable OffsetDateTime moment, ClassTime time) {
        return moment == null ? null : time.onTheWall(moment.toInstant());
    }
}
