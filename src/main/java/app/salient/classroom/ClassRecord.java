package app.salient.classroom;

import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** All that was answered for marks in a class, one answer a line, to keep before the class goes. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassRecord {
    private final ClassAccess access;
    private final ClassRecordQuery rows;
    private final Audit audit;

    ClassRecord(ClassAccess access, ClassRecordQuery rows, Audit audit) {
        this.access = access;
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * Writes it as CSV in UTF-8; moments are in the time of the class, responses as they are stored (JSON).
     *
     * @return false when the instructor does not teach the class; then nothing is written
     * @throws UncheckedIOException when {@code out} does not take it
     */
    public boolean write(ClassroomId classroom, Appendable out) {
        var own = access.taught(classroom);
        own.ifPresent(found -> {
            audit.note(Deed.in(classroom.value(), access.visitor(), DeedKind.EXPORTED)
                    .about("record"));
            var time = found.card(access.visitor()).time();
            var sheet = new Spreadsheet(out)
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
            rows.of(classroom)
                    .forEach(row -> sheet.line(
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
                            row.points()));
        });
        return own.isPresent();
    }

    private static @Nullable Object at(@Nullable OffsetDateTime moment, ClassTime time) {
        return moment == null ? null : time.onTheWall(moment.toInstant());
    }
}
