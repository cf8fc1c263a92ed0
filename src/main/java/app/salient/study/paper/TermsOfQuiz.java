package app.salient.study.paper;

import app.salient.account.PersonId;
import app.salient.study.Assigned;
import app.salient.study.AssignedLesson;
import app.salient.study.Assignments;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what holds for a learner at a quiz: its own rules, their class's, and their extra time. */
@Component
public class TermsOfQuiz {
    private final ObjectProvider<Assignments> assignments;

    TermsOfQuiz(ObjectProvider<Assignments> assignments) {
        this.assignments = assignments;
    }

    public Terms of(PersonId learner, QuizPaper paper) {
        var assigned = assignments.stream()
                .flatMap(each -> each.of(learner, paper.quizId()).stream())
                .findFirst();
        return of(paper, assigned, factorOf(learner));
    }

    /** What the learner's classes ask of them; at most one per quiz. */
    public List<Assigned> assignedTo(PersonId learner) {
        return assignments.stream().flatMap(each -> each.of(learner).stream()).toList();
    }

    /** The lessons that the learner's classes ask of them; at most one per lesson. */
    public List<AssignedLesson> lessonsFor(PersonId learner) {
        return assignments.stream()
                .flatMap(each -> each.lessonsOf(learner).stream())
                .toList();
    }

    public double factorOf(PersonId learner) {
        return assignments.stream()
                .mapToDouble(each -> each.timeFactor(learner))
                .max()
                .orElse(1);
    }

    /** @param factor by which the learner's time is multiplied */
    public Terms of(QuizPaper paper, Optional<Assigned> assigned, double factor) {
        var rules = paper.rules();
        var usual = assigned.flatMap(Assigned::minutes).or(rules::minutes).map(Duration::ofMinutes);
        var closes = later(assigned.flatMap(Assigned::dueAt), usual, factor);
        var closedForAll = assigned.flatMap(Assigned::closedForAllAt);
        return new Terms(
                assigned.map(Assigned::delivery).orElse(rules.delivery()),
                rules.screens(),
                rules.shuffled(),
                usual.map(span -> times(span, factor)),
                assigned.flatMap(Assigned::attempts).or(rules::attempts),
                closes,
                Stream.concat(closes.stream(), closedForAll.stream()).max(Comparator.naturalOrder()),
                assigned,
                later(assigned.flatMap(Assigned::lateFrom), usual, factor));
    }

    /** Who gets more time gets it at the end too: whoever starts at the last moment loses none of it. */
    private static Optional<Instant> later(Optional<Instant> end, Optional<Duration> usual, double factor) {
        var extra = usual.map(span -> times(span, factor - 1)).orElse(Duration.ZERO);
        return end.map(at -> at.plus(extra));
    }

    private static Duration times(Duration span, double factor) {
        return Duration.ofSeconds(Math.round(span.toSeconds() * factor));
    }
}
