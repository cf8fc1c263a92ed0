package app.salient.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code ./salient bench load} is asked for.
 *
 * @param students at once, one round each
 * @param think mean seconds before each answer, one round each; 0 for without a pause
 * @param seconds each round takes
 */
record LoadOptions(List<Integer> students, List<Integer> think, int seconds) {
    private static final int MOST_STUDENTS = 10_000; // each needs an address of 198.18.0.0/16 and an account

    LoadOptions {
        if (students.stream().anyMatch(n -> n < 1 || n > MOST_STUDENTS)
                || think.stream().anyMatch(n -> n < 0)
                || seconds < 1) {
            throw new IllegalArgumentException("1 to " + MOST_STUDENTS + " students, 0 or more seconds to think");
        }
    }

    static LoadOptions of(String... arguments) {
        List<Integer> students = List.of(1, 10, 100, 1_000);
        List<Integer> think = List.of(0, 10);
        int seconds = 30;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            var numbers = Stream.of(arguments[i + 1].split(",")).map(Integer::valueOf);
            switch (arguments[i]) {
                case "--students" -> students = numbers.toList();
                case "--think" -> think = numbers.toList();
                case "--seconds" -> seconds = numbers.findFirst().orElseThrow();
                default -> throw new IllegalArgumentException("unknown: " + arguments[i]);
            }
        }
        return new LoadOptions(students, think, seconds);
    }

    int most() {
        return students.stream().reduce(1, Math::max);
    }
}
