package app.salient.insight;

import app.salient.study.AttemptId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who does not get on, by the two rules of {@link Stuck.Why}, of the tries that the matrix shows. Rights are the caller's business. */
@Component
class StuckStudents {
    private static final double HALF = 0.5;
    private static final Comparator<Stuck> LOWEST_FIRST = Comparator.comparing(Stuck::why)
            .thenComparingDouble(one -> one.possible() == 0 ? 0 : one.earned() / one.possible())
            .thenComparing(Stuck::at)
            .thenComparing(Stuck::name);

    private final MissedQuery missed;

    StuckStudents(MissedQuery missed) {
        this.missed = missed;
    }

    private record Own(ClassProgress.Student student, QuizTry quizTry) {
        boolean isLow() {
            return !quizTry.open() && quizTry.possible() > 0 && quizTry.share() < HALF;
        }

        boolean isIdle(Instant since) {
            return quizTry.open() && quizTry.at().isBefore(since);
        }

        Stuck because(Stuck.Why why, List<String> missed) {
            return new Stuck(
                    student.id(),
                    student.name(),
                    quizTry.quizId(),
                    quizTry.id(),
                    why,
                    quizTry.at(),
                    quizTry.earned(),
                    quizTry.possible(),
                    quizTry.answered(),
                    missed);
        }
    }

    /** @param idleSince who has written nothing since then counts as idle */
    List<Stuck> of(ClassProgressQuery.Found found, Instant idleSince) {
        var tries = found.progress().students().stream()
                .flatMap(student -> found.counted().getOrDefault(student.id(), List.of()).stream()
                        .map(one -> new Own(student, one)))
                .toList();
        var low = tries.stream().filter(Own::isLow).toList();
        var answers = missed.in(low.stream().map(one -> one.quizTry().id()).toList());
        return Stream.concat(
                        low.stream().flatMap(one -> low(one, answers).stream()),
                        tries.stream()
                                .filter(one -> one.isIdle(idleSince))
                                .map(one -> one.because(Stuck.Why.IDLE, List.of())))
                .sorted(LOWEST_FIRST)
                .toList();
    }

    private static Optional<Stuck> low(Own one, Map<AttemptId, List<String>> answers) {
        return Optional.ofNullable(answers.get(one.quizTry().id())).map(missed -> one.because(Stuck.Why.LOW, missed));
    }
}
