package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.account.Visitor;
import app.salient.account.making.NewLearners;
import app.salient.audit.Audit;
import app.salient.audit.Deed;
import app.salient.audit.DeedKind;
import app.salient.storage.Announcements;
import app.salient.storage.Committer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes a list of students into a class: makes their accounts and enrols them. Never takes anybody out. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Enrolling {
    /** A few hundred at a time: everybody else's answers pass in between. */
    static final int AT_ONCE = 500;

    public static final int LONGEST_GROUP = 40;

    private final ClassAccess access;
    private final Enrolments enrolments;
    private final StudentsQuery batch;
    private final NewLearners newLearners;
    private final Audit audit;
    private final Committer committer;
    private final Announcements announcements;
    private final Clock clock;

    Enrolling(
            ClassAccess access,
            Enrolments enrolments,
            StudentsQuery batch,
            NewLearners newLearners,
            Audit audit,
            Committer committer,
            Announcements announcements,
            Clock clock) {
        this.access = access;
        this.enrolments = enrolments;
        this.batch = batch;
        this.newLearners = newLearners;
        this.audit = audit;
        this.committer = committer;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @param made those who are in the class now, each with the link that is told this once
     * @param rest what was not taken in, with the reason
     */
    public record Enrolled(List<NewLearners.Made> made, List<RosterLine> rest) {}

    /** Reads a list and says of each line what would become of it. @return empty when it is not the instructor's open class */
    public Optional<Roster> look(ClassroomId classroom, byte[] file) {
        return access.open(classroom).map(own -> switch (RosterReader.read(file)) {
            case Roster.Unreadable broken -> broken;
            case Roster.Lines(var lines) -> new Roster.Lines(judged(classroom, lines));
        });
    }

    /** Takes in what is new; what has become known meanwhile is looked at again first. */
    public Optional<Enrolled> enrol(ClassroomId classroom, List<RosterLine> lines) {
        if (access.open(classroom).isEmpty()) {
            return Optional.empty();
        }
        List<NewLearners.Made> made = new ArrayList<>();
        List<RosterLine> rest = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var some = some(classroom, lines.subList(from, Math.min(lines.size(), from + AT_ONCE)));
            made.addAll(some.made());
            rest.addAll(some.rest());
        }
        return Optional.of(new Enrolled(made, rest));
    }

    private Enrolled some(ClassroomId classroom, List<RosterLine> lines) {
        var by = access.visitor();
        try {
            return committer.commit(() -> taken(classroom, lines, by));
        } catch (DuplicateKeyException e) { // somebody took a name at this very moment: it is seen the next time
            return committer.commit(() -> taken(classroom, lines, by));
        }
    }

    private Enrolled taken(ClassroomId classroom, List<RosterLine> lines, PersonId by) {
        var judged = judged(classroom, lines);
        var fresh = judged.stream().filter(RosterLine::isNew).toList();
        var made = newLearners.make(fresh.stream().map(RosterLine::name).toList());
        Map<PersonId, @Nullable String> groups = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            String group = fresh.get(i).group();
            groups.put(made.get(i).id(), group.isEmpty() ? null : group);
        }
        batch.insert(classroom, groups, clock.instant());
        if (!made.isEmpty()) {
            audit.note(Deed.in(classroom.value(), by, DeedKind.ENROLLED).times(made.size()));
        }
        // One is enough: who is told reads the whole class anew.
        made.stream().findFirst().ifPresent(one -> announcements.afterCommit(new StudentJoined(classroom, one.id())));
        return new Enrolled(made, judged.stream().filter(line -> !line.isNew()).toList());
    }

    /** Students of the class who have not used their link yet. */
    public List<String> neverSignedIn(ClassroomId classroom) {
        return access.taught(classroom).stream()
                .flatMap(own -> batch.neverSignedIn(classroom).stream())
                .map(Visitor::name)
                .toList();
    }

    /** New links for those; the old ones lead nowhere from now on. */
    public List<NewLearners.Made> newLinks(ClassroomId classroom) {
        if (access.open(classroom).isEmpty()) {
            return List.of();
        }
        var by = access.visitor();
        return committer.commit(() -> {
            var renewed = newLearners.renew(batch.neverSignedIn(classroom));
            if (!renewed.isEmpty()) {
                audit.note(
                        Deed.in(classroom.value(), by, DeedKind.LINKS_RENEWED).times(renewed.size()));
            }
            return renewed;
        });
    }

    private List<RosterLine> judged(ClassroomId classroom, List<RosterLine> lines) {
        Map<RosterLine, String> folded = new HashMap<>();
        lines.forEach(line -> newLearners.folded(line.name()).ifPresent(name -> folded.put(line, name)));
        var known = newLearners.having(List.copyOf(folded.values()));
        var members = enrolments.findByClassroomId(classroom).stream()
                .map(Enrolment::learnerId)
                .collect(Collectors.toSet());
        Map<String, RosterLine> first = new HashMap<>();
        return lines.stream()
                .map(line -> {
                    String name = folded.get(line);
                    if (!line.isNew() && line.verdict() != RosterLine.Verdict.CONFLICT) {
                        return line;
                    }
                    if (line.name().isBlank()) {
                        return line.bad(RosterFault.NAME_MISSING);
                    }
                    if (name == null) {
                        return line.bad(RosterFault.NAME_UNUSABLE);
                    }
                    if (line.group().length() > LONGEST_GROUP
                            || line.group().chars().anyMatch(c -> c < ' ')) {
                        return line.bad(RosterFault.GROUP_UNUSABLE);
                    }
                    if (first.putIfAbsent(name, line) != null) {
                        return line.conflict(RosterFault.TWICE_IN_LIST);
                    }
                    var person = known.get(name);
                    return person == null
                            ? line
                            : members.contains(Objects.requireNonNull(person).id())
                                    ? line.alreadyIn()
                                    : line.conflict(RosterFault.NAME_TAKEN);
                })
                .toList();
    }
}
