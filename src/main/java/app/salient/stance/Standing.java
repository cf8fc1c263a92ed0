package app.salient.stance;

import app.salient.account.CurrentVisitor;
import app.salient.account.PersonId;
import app.salient.account.guest.Guests;
import app.salient.lesson.Lessons;
import app.salient.storage.Committer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes in where learners stand and what they decide. What it returns from is on disk. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Standing {
    /** A poll and a decision have two steps each. */
    private static final int MOST_AT_ONCE = 2;

    private final Stances stances;
    private final ShiftTelling telling;
    private final Lessons lessons;
    private final Guests guests;
    private final CurrentVisitor current;
    private final Committer committer;
    private final Clock clock;

    Standing(
            Stances stances,
            ShiftTelling telling,
            Lessons lessons,
            Guests guests,
            CurrentVisitor current,
            Committer committer,
            Clock clock) {
        this.stances = stances;
        this.telling = telling;
        this.lessons = lessons;
        this.guests = guests;
        this.current = current;
        this.committer = committer;
        this.clock = clock;
    }

    /**
     * Keeps answers. Sending them again, late or twice, changes nothing. An answer stays as it is once the step that shows
     * what it was asked without has been answered too.
     *
     * @param owner the key of {@link OwnStance} for whom they were given: a shared computer may know several people
     * @throws NoSuchBlock when the lesson has no such block, or somebody else gave them
     * @throws BadStance when one does not fit
     */
    public List<Kept> keep(String lesson, String block, String owner, List<Said> said) {
        var visitor = current.get();
        if (!OwnStance.keyOf(visitor.id()).equals(owner)) {
            throw new NoSuchBlock();
        }
        if (said.size() > MOST_AT_ONCE) {
            throw new BadStance("more than " + MOST_AT_ONCE + " answers at once");
        }
        var asking = Asking.find(lessons.current(), lesson, block);
        said.forEach(asking::check);
        guests.ensureStored(visitor);
        var inOrder = said.stream().sorted(Comparator.comparing(Said::step)).toList();
        return committer.commit(() -> {
            var now = clock.instant();
            List<Kept> kept = new ArrayList<>();
            for (Said one : inOrder) {
                kept.add(keep(visitor.id(), lesson, block, one, now));
            }
            return kept;
        });
    }

    private Kept keep(PersonId learner, String lesson, String block, Said said, Instant now) {
        var held = stances.findByLearnerIdAndLessonIdAndBlockAndStep(learner, lesson, block, said.step());
        boolean isSealed = stances.findByLearnerIdAndLessonIdAndBlockAndStep(
                        learner, lesson, block, said.step().sealedBy())
                .isPresent();
        if (held.isPresent() && isSealed && held.get().clientSequence() != said.sequence()) {
            return Kept.before(held.get(), said);
        }
        if (held.isPresent() && held.get().clientSequence() >= said.sequence()) {
            return Kept.now(held.get());
        }
        if (held.isEmpty() && isSealed) {
            // The first step was never answered and the last one was: a "before" told after it would be made up.
            throw new BadStance("it is too late for this step");
        }
        if (said.step() == Step.EXPECTED
                && stances.findByLearnerIdAndLessonIdAndBlockAndStep(learner, lesson, block, Step.CHOICE)
                        .isEmpty()) {
            throw new BadStance("first comes the choice");
        }
        var stored = stances.save(held.map(before -> before.changed(said, now))
                .orElseGet(() -> Stance.first(learner, lesson, block, said, now)));
        if (said.step() == Step.AFTER) {
            telling.answered(learner, lesson, block, now);
        }
        return Kept.now(stored);
    }

    /** What the visitor has answered. @throws NoSuchBlock when the lesson has no such block */
    public OwnStance own(String lesson, String block) {
        var visitor = current.get();
        var asking = Asking.find(lessons.current(), lesson, block);
        var steps = stances.findByLearnerIdAndLessonIdAndBlock(visitor.id(), lesson, block);
        boolean decided = steps.stream().anyMatch(stance -> stance.step() == Step.EXPECTED);
        boolean asked = steps.stream().anyMatch(stance -> stance.step() == Step.AFTER);
        return OwnStance.of(
                visitor.id(),
                steps,
                asking instanceof Asking.OfDecision(var decision) && decided ? Optional.of(decision) : Optional.empty(),
                asked ? telling.toldTo(visitor.id(), lesson, block) : List.of());
    }
}
