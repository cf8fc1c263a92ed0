package app.salient.study.marking;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.study.Learners;
import app.salient.study.grading.Criteria;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Lets instructors mark what a computer cannot, and set aside what it computed. Only answers of students whom they teach in the
 * class they name; whatever else looks like none.
 */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Marking {
    public static final int LONGEST_COMMENT = 4_000;

    private final ObjectProvider<Learners> classes;
    private final MarkingQuery rows;
    private final MarkingSheets sheets;
    private final GivingMarks giving;
    private final CurrentVisitor current;

    Marking(
            ObjectProvider<Learners> classes,
            MarkingQuery rows,
            MarkingSheets sheets,
            GivingMarks giving,
            CurrentVisitor current) {
        this.classes = classes;
        this.rows = rows;
        this.sheets = sheets;
        this.giving = giving;
        this.current = current;
    }

    /** What came of wanting to give a mark. */
    public enum Outcome {
        DONE,
        /** Somebody else has marked it since it was looked at; nothing was stored. */
        MARKED_MEANWHILE,
        /** Points below 0, above what there are, or not as many as the rubric has criteria. */
        POINTS_OUT_OF_RANGE,
        /** A computed mark is set aside, and the student is not told why. */
        NO_REASON,
        COMMENT_TOO_LONG,
        /** There is no such answer for this instructor, or the class is archived. */
        NOT_FOUND
    }

    /** Oldest first; nothing when the class is not the instructor's. */
    public List<MarkableAnswer> list(UUID classroom, ToMark which) {
        var students = students(classroom);
        return rows.of(students.keySet(), which).stream()
                .map(row -> sheets.line(row, students))
                .toList();
    }

    /** @return empty when it is not an answer of this class's, or the class is not the instructor's */
    public Optional<MarkableAnswer.Sheet> find(UUID classroom, UUID answer) {
        var students = students(classroom);
        return rows.find(answer, students.keySet()).map(row -> sheets.sheet(row, students));
    }

    /**
     * @param after {@link MarkableAnswer.Sheet#latest} as it was looked at
     * @param criteria points per criterion where the question has a rubric; else empty, and {@code points} counts
     * @param comment the student reads it; needed where a computed mark is set aside
     */
    public Outcome mark(
            UUID classroom, UUID answer, int after, double points, Map<String, Double> criteria, String comment) {
        var sheet = find(classroom, answer).filter(found -> isOpen(classroom));
        if (sheet.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        var most = Criteria.of(sheet.get().item().view());
        double sum = most.isEmpty()
                ? points
                : criteria.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean inRange = most.keySet().equals(criteria.keySet())
                && criteria.entrySet().stream().allMatch(each -> isIn(each.getValue(), most.get(each.getKey())))
                && isIn(sum, sheet.get().possible());
        String said = cleaned(comment);
        if (!inRange) {
            return Outcome.POINTS_OUT_OF_RANGE;
        }
        if (said.length() > LONGEST_COMMENT) {
            return Outcome.COMMENT_TOO_LONG;
        }
        if (said.isEmpty() && !sheet.get().answer().waiting()) {
            return Outcome.NO_REASON;
        }
        double fraction = Math.min(1, sum / sheet.get().possible());
        return told(giving.give(answer, after, fraction, Criteria.write(criteria), said, by()));
    }

    /** Takes back what people gave: the computed mark holds again, or the answer waits again. */
    public Outcome clear(UUID classroom, UUID answer, int after, String comment) {
        var sheet = find(classroom, answer).filter(found -> isOpen(classroom));
        String said = cleaned(comment);
        return sheet.isEmpty()
                ? Outcome.NOT_FOUND
                : said.length() > LONGEST_COMMENT
                        ? Outcome.COMMENT_TOO_LONG
                        : told(giving.give(answer, after, null, null, said, by()));
    }

    private static Outcome told(boolean stored) {
        return stored ? Outcome.DONE : Outcome.MARKED_MEANWHILE;
    }

    private static boolean isIn(double points, @Nullable Double most) {
        return most != null && points >= 0 && points <= most + 1e-9;
    }

    private static String cleaned(String comment) {
        return comment.replace("\u0000", "").strip();
    }

    private PersonId by() {
        return current.get().id();
    }

    private Map<PersonId, String> students(UUID classroom) {
        return classes.stream()
                .map(each -> each.taughtIn(classroom))
                .findFirst()
                .orElse(Map.of());
    }

    private boolean isOpen(UUID classroom) {
        return classes.stream().anyMatch(each -> each.isOpen(classroom));
    }
}
