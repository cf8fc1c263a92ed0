package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.AssignmentId;
import app.salient.classroom.AssignmentPlan;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Delivery;
import app.salient.lesson.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out how far each student is with what they were asked. A lesson is done when each of its sections was read to its end; a
 * quiz when a try for marks that counts is handed in. Practice is nobody's business but the learner's.
 */
final class WorkingOut {
    private final WorkFacts facts;
    private final Catalogue catalogue;
    private final Instant now;

    WorkingOut(WorkFacts facts, Catalogue catalogue, Instant now) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.now = now;
    }

    ClassWork work() {
        Map<PersonId, Map<AssignmentId, WorkDone>> done = new HashMap<>();
        for (WorkFacts.Member member : facts.members()) {
            var toRead = closest(member, AssignmentPlan::lessonId);
            var toTake = closest(member, AssignmentPlan::quizId);
            Map<AssignmentId, WorkDone> own = new HashMap<>();
            for (Asked asked : facts.asked()) {
                own.put(asked.id(), done(member, asked, toRead.contains(asked), toTake.contains(asked)));
            }
            done.put(member.id(), own);
        }
        return new ClassWork(facts.asked(), done);
    }

    /** Of what is asked at one lesson or quiz, what is meant for the student most closely. */
    private Set<Asked> closest(WorkFacts.Member member, Function<AssignmentPlan, @Nullable String> subject) {
        Map<String, Asked> found = new HashMap<>();
        for (Asked asked : facts.asked()) {
            String about = subject.apply(asked.plan());
            if (about != null && asked.plan().forWhom().includes(member.id(), member.group())) {
                found.merge(about, asked, WorkingOut::closer);
            }
        }
        return new HashSet<>(found.values());
    }

    private static Asked closer(Asked one, Asked other) {
        return one.plan().forWhom().closeness() >= other.plan().forWhom().closeness() ? one : other;
    }

    /** One half of an assignment. */
    private record Half(boolean begun, Optional<Instant> doneAt, boolean late) {
        static final Half NOT_ASKED = new Half(false, Optional.of(Instant.MIN), false);
    }

    private WorkDone done(WorkFacts.Member member, Asked asked, boolean toRead, boolean toTake) {
        if (!toRead && !toTake) {
            return WorkDone.NOT_ASKED;
        }
        boolean followed = toTake && asked.plan().delivery() != Delivery.PRACTICE;
        var sections = toRead ? sections(asked.plan()) : List.<Section>of();
        boolean readable = !sections.isEmpty(); // a lesson that has left the course asks nothing of anybody
        if (!readable && !followed) {
            return WorkDone.NOT_FOLLOWED;
        }
        var extra = followed ? extraTime(asked.plan(), member.timeFactor()) : Duration.ZERO;
        var due = later(asked.plan().dueAt(), extra);
        var read = readable ? read(member, asked.plan()) : Map.<String, Instant>of();
        var tries = followed ? tries(member, asked) : List.<QuizTry>of();
        Half reading = readable ? reading(sections, read, asked.plan().dueAt()) : Half.NOT_ASKED;
        Half taking = followed ? taking(tries) : Half.NOT_ASKED;
        boolean begun = reading.begun() || taking.begun();
        Optional<Instant> doneAt =
                reading.doneAt().flatMap(one -> taking.doneAt().map(other -> one.isAfter(other) ? one : other));
        var state = doneAt.isPresent()
                ? reading.late() || taking.late() ? WorkState.LATE : WorkState.IN_TIME
                : waiting(asked.plan(), due, later(asked.plan().closesAt(), extra), begun);
        return new WorkDone(
                state,
                begun,
                doneAt,
                (int) sections.stream()
                        .filter(section -> read.containsKey(section.slug()))
                        .count(),
                sections.size(),
                tries.stream()
                        .max(Comparator.comparing((QuizTry tried) -> !tried.open())
                                .thenComparing(QuizTry::startedAt))
                        .map(QuizTry::id));
    }

    private WorkState waiting(AssignmentPlan plan, @Nullable Instant due, @Nullable Instant closes, boolean begun) {
        if (plan.opensAt() != null && now.isBefore(plan.opensAt())) {
            return WorkState.NOT_YET_OPEN;
        }
        if (closes != null && !now.isBefore(closes)) {
            return WorkState.MISSED;
        }
        if (due != null && !now.isBefore(due)) {
            return WorkState.OVERDUE;
        }
        return begun ? WorkState.STARTED : WorkState.OPEN;
    }

    private static Half reading(List<Section> sections, Map<String, Instant> read, @Nullable Instant due) {
        var moments = sections.stream()
                .map(section -> Optional.ofNullable(read.get(section.slug())))
                .toList();
        Optional<Instant> doneAt = moments.stream().allMatch(Optional::isPresent)
                ? moments.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
        return new Half(
                !read.isEmpty(),
                doneAt,
                due != null && doneAt.filter(due::isBefore).isPresent());
    }

    /** The first hand-in decides whether it came in time, by the terms it was begun with. */
    private static Half taking(List<QuizTry> tries) {
        var first = tries.stream().filter(tried -> !tried.open()).min(Comparator.comparing(QuizTry::at));
        return new Half(
                !tries.isEmpty(),
                first.map(QuizTry::at),
                first.filter(QuizTry::isLate).isPresent());
    }

    private List<Section> sections(AssignmentPlan plan) {
        return Optional.ofNullable(plan.lessonId())
                .flatMap(catalogue::lesson)
                .map(lesson -> lesson.sections())
                .orElse(List.of());
    }

    private Map<String, Instant> read(WorkFacts.Member member, AssignmentPlan plan) {
        Map<String, Instant> read = new HashMap<>();
        facts.read().getOrDefault(member.id(), List.of()).stream()
                .filter(one -> one.lessonId().equals(plan.lessonId()))
                .forEach(one -> read.put(one.section(), one.at()));
        return read;
    }

    private List<QuizTry> tries(WorkFacts.Member member, Asked asked) {
        return facts.tried().getOrDefault(member.id(), List.of()).stream()
                .filter(tried -> tried.quizId().equals(asked.plan().quizId()))
                .filter(tried -> !tried.startedAt().isBefore(asked.madeAt()))
                .toList();
    }

    /** Who has more time gets it at the end too. */
    private Duration extraTime(AssignmentPlan plan, double factor) {
        var minutes = Optional.ofNullable(plan.minutes())
                .or(() -> Optional.ofNullable(plan.quizId())
                        .flatMap(catalogue::quiz)
                        .flatMap(quiz -> quiz.rules().minutes()));
        return Duration.ofSeconds(Math.round(minutes.orElse(0) * 60 * (factor - 1)));
    }

    private static @Nullable Instant later(@Nullable Instant end, Duration extra) {
        return end == null ? null : end.plus(extra);
    }
}
