package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.Teaching;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;

/** What an instructor may know of a class, now and as it changes. Other people's classes do not exist for them. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassInsight {
    private final Teaching teaching;
    private final ClassProgressQuery progress;
    private final NamesQuery names;
    private final Dashboards dashboards;
    private final ClassUpdates updates;
    private final ClassDeeds deeds;
    private final SecurityContextHolderStrategy contexts;

    ClassInsight(
            Teaching teaching,
            ClassProgressQuery progress,
            NamesQuery names,
            Dashboards dashboards,
            ClassUpdates updates,
            ClassDeeds deeds,
            SecurityContextHolderStrategy contexts) {
        this.teaching = teaching;
        this.progress = progress;
        this.names = names;
        this.dashboards = dashboards;
        this.updates = updates;
        this.deeds = deeds;
        this.contexts = contexts;
    }

    /** What instructors are called: who decided what is no secret among them. */
    public Map<PersonId, String> colleagues() {
        return names.ofInstructors();
    }

    /** What the students in the instructor's classes are called, archived ones too. */
    public Map<PersonId, String> names() {
        var classes = Stream.concat(teaching.ownClasses().stream(), teaching.archivedClasses().stream())
                .map(ClassroomCard::id)
                .toList();
        return names.in(classes);
    }

    /** @return empty when there is no such class or the instructor does not teach it */
    public Optional<ClassProgress> of(ClassroomId classroom) {
        return teaching.ownClass(classroom).map(own -> progress.of(classroom));
    }

    /** @return all that the page of the class shows; empty when there is no such class or it is another instructor's */
    public Optional<Dashboard> dashboard(ClassroomId classroom) {
        return teaching.ownClass(classroom).map(own -> dashboards.of(classroom));
    }

    /**
     * The same to take along, which is noted.
     *
     * @param file which: progress or questions
     */
    public Optional<Dashboard> takeAlong(ClassroomId classroom, String file) {
        var taken = dashboard(classroom);
        taken.ifPresent(all -> deeds.noteTaken(classroom, file));
        return taken;
    }

    /**
     * @param show gets the whole class anew soon after something changed, on another thread; nothing any more once the instructor does
     *     not teach it
     * @return empty when there is no such class or the instructor does not teach it
     */
    public Optional<Following> follow(ClassroomId classroom, Consumer<Dashboard> show) {
        var myself = contexts.getContext();
        return teaching.ownClass(classroom)
                .map(own -> updates.subscribe(
                        classroom,
                        now -> as(myself, () -> {
                            if (teaching.ownClass(classroom).isPresent()) {
                                show.accept(now);
                            }
                        })));
    }

    private void as(SecurityContext visitor, Runnable work) {
        var theirs = new DelegatingSecurityContextRunnable(work, visitor);
        theirs.setSecurityContextHolderStrategy(contexts);
        theirs.run();
    }

    /** An open page's interest in a class; end it when the page closes. */
    public interface Following {
        void end();
    }
}
