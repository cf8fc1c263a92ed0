package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What becomes of a class after it was made. Whoever teaches it changes its name, zone and code; its maker alone archives it,
 * takes the names out of it, or deletes it. Nothing here touches what students answered: that is theirs.
 */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassLife {
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final ClassAccess access;
    private final ClassRemovalQuery removal;
    private final Audit audit;
    private final Committer committer;
    private final Clock clock;
    private final RandomGenerator random;

    ClassLife(
            Classrooms classrooms,
            Enrolments enrolments,
            ClassAccess access,
            ClassRemovalQuery removal,
            Audit audit,
            Committer committer,
            Clock clock,
            RandomGenerator random) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.access = access;
        this.removal = removal;
        this.audit = audit;
        this.committer = committer;
        this.clock = clock;
        this.random = random;
    }

    /** What came of wanting to delete a class. */
    public sealed interface Deletion {
        record Done() implements Deletion {}

        /** So many students are in the middle of a quiz that the class asks of them; nothing was done. */
        record Answering(int students) implements Deletion {}

        /** There is no such class, or another instructor made it. */
        record NotYours() implements Deletion {}
    }

    /**
     * Dates that are set stay the same moments and are shown in the new zone from now on.
     *
     * @return empty when the instructor does not teach it, or it is archived
     * @throws IllegalArgumentException if the name is empty or longer than {@value Teaching#LONGEST_NAME}
     */
    public Optional<ClassroomCard> rename(ClassroomId id, String name, ZoneId zone) {
        String usable = Teaching.usable(name);
        return access.open(id).map(own -> changed(id, DeedKind.RENAMED, classroom -> classroom.named(usable, zone)));
    }

    /** Draws another code: the old one, its links and pictures lead nowhere from now on; who is in the class stays in it. */
    public Optional<ClassroomCard> newCode(ClassroomId id) {
        if (access.open(id).isEmpty()) {
            return Optional.empty();
        }
        while (true) {
            var code = JoinCode.random(random);
            try {
                return Optional.of(changed(id, DeedKind.CODE_CHANGED, classroom -> classroom.withCode(code)));
            } catch (DuplicateKeyException e) {
                // The code exists already, once in a trillion: draw another.
            }
        }
    }

    /** From now on it is only read; its homework is asked of nobody, its exams stay secret until they have closed. */
    public Optional<ClassroomCard> archive(ClassroomId id) {
        Instant now = clock.instant();
        return access.made(id)
                .map(own -> changed(
                        id, DeedKind.ARCHIVED, classroom -> classroom.isOpen() ? classroom.archived(now) : classroom));
    }

    /** @return empty when another instructor made it, or its names are gone: then it stays as it is */
    public Optional<ClassroomCard> bringBack(ClassroomId id) {
        return access.made(id)
                .filter(classroom -> classroom.anonymisedAt() == null)
                .map(own -> changed(id, DeedKind.BROUGHT_BACK, classroom -> classroom.archived(null)));
    }

    /**
     * Calls its students "Student 1", "Student 2" and so on in this class, in an order that says nothing about them, and archives
     * it. Their answers still count in its figures. What they have under their own name is theirs and stays. Cannot be undone.
     *
     * @param alias makes a name from a number
     */
    public Optional<ClassroomCard> anonymise(ClassroomId id, IntFunction<String> alias) {
        if (access.made(id).isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        long shuffle = random.nextLong();
        var by = access.visitor();
        return Optional.of(committer
                .commit(() -> {
                    int number = 1;
                    var shuffled = enrolments.findByClassroomId(id).stream()
                            .filter(enrolment -> enrolment.alias() == null)
                            .sorted(Comparator.comparingLong(
                                    enrolment -> enrolment.id().getMostSignificantBits() ^ shuffle))
                            .toList();
                    for (Enrolment enrolment : shuffled) {
                        enrolments.save(enrolment.called(alias.apply(number++)));
                    }
                    audit.note(Deed.in(id.value(), by, DeedKind.ANONYMISED).times(shuffled.size()));
                    return classrooms.save(classrooms.findById(id).orElseThrow().anonymised(now));
                })
                .card(by));
    }

    /** How many students are in the middle of a quiz that the class asks of them; 0 when it is not the instructor's. */
    public int answering(ClassroomId id) {
        return access.taught(id).map(own -> removal.answering(id)).orElse(0);
    }

    /**
     * Deletes the class, its assignments and who was in it. What students read, answered and earned stays theirs, also what they
     * are in the middle of.
     *
     * @param evenSo also when students are in the middle of a quiz of this class
     */
    public Deletion delete(ClassroomId id, boolean evenSo) {
        if (access.made(id).isEmpty()) {
            return new Deletion.NotYours();
        }
        var by = access.visitor();
        return committer.commit(() -> {
            int answering = removal.answering(id);
            if (answering > 0 && !evenSo) {
                return new Deletion.Answering(answering);
            }
            int students = enrolments.findByClassroomId(id).size();
            removal.delete(id);
            audit.forget(id.value());
            audit.note(Deed.in(id.value(), by, DeedKind.DELETED).times(students));
            return new Deletion.Done();
        });
    }

    /** What changes nothing is not noted. */
    private ClassroomCard changed(ClassroomId id, DeedKind deed, UnaryOperator<Classroom> change) {
        PersonId by = access.visitor();
        return committer
                .commit(() -> {
                    var before = classrooms.findById(id).orElseThrow();
                    var after = change.apply(before);
                    if (after.equals(before)) {
                        return before;
                    }
                    audit.note(Deed.in(id.value(), by, deed));
                    return classrooms.save(after);
                })
                .card(by);
    }
}
