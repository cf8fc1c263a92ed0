package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.Audience;
import app.salient.study.Counting;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a student's tries at a quiz count in a class. The assignment that is meant for the student most closely says it, as it
 * does of everything else; a quiz that nobody was asked to take for marks counts whenever it was taken, and then the best try does.
 */
record CountingRules(List<Rule> rules) {
    /**
     * @param practice whether it is asked for without marks, so that it says nothing of them
     * @param since tries that were begun earlier do not count
     */
    record Rule(String quizId, Audience forWhom, boolean practice, Counting counting, Instant since) {}

    private static final Comparator<QuizTry> LATER = Comparator.comparing(QuizTry::at);
    private static final Comparator<QuizTry> BETTER =
            Comparator.comparingDouble(QuizTry::share).thenComparing(LATER.reversed());

    /**
     * @param group of the student; null for none
     * @param tries of that student, at any quiz
     * @return of each quiz the result that counts and what is under way
     */
    Stream<QuizTry> counted(PersonId student, @Nullable String group, Collection<QuizTry> tries) {
        Map<String, Rule> held = rules.stream()
                .filter(rule -> rule.forWhom().includes(student, group))
                .collect(Collectors.toMap(
                        Rule::quizId,
                        Function.identity(),
                        (one, other) ->
                                one.forWhom().closeness() >= other.forWhom().closeness() ? one : other));
        return tries.stream().collect(Collectors.groupingBy(QuizTry::quizId)).entrySet().stream()
                .flatMap(quiz -> counted(
                        Optional.ofNullable(held.get(quiz.getKey())).filter(rule -> !rule.practice()),
                        quiz.getValue()));
    }

    private static Stream<QuizTry> counted(Optional<Rule> rule, List<QuizTry> tries) {
        var since = rule.map(Rule::since).orElse(Instant.MIN);
        var valid =
                tries.stream().filter(one -> !one.startedAt().isBefore(since)).toList();
        return Stream.concat(
                valid.stream().filter(QuizTry::open),
                valid.stream()
                        .filter(one -> !one.open())
                        .max(order(rule.map(Rule::counting).orElse(Counting.BEST)))
                        .stream());
    }

    private static Comparator<QuizTry> order(Counting counting) {
        return switch (counting) {
            case FIRST -> LATER.reversed();
            case LAST -> LATER;
            case BEST -> BETTER;
        };
    }
}
