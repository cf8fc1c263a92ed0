package app.salient.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code ./salient bench growth} is asked for.
 *
 * @param answers that others have given before, one round each, ascending
 * @param students at work at once
 * @param seconds each round takes
 * @param commits of one answer each, for the growth of the file; 0 leaves that out
 */
record GrowthOptions(List<Integer> answers, int students, int seconds, int commits) {
    GrowthOptions {
        if (!answers.equals(answers.stream().sorted().toList()) || students < 1 || students > 1_000 || seconds < 1) {
            throw new IllegalArgumentException("--answers ascending, 1 to 1000 students, 1 second or more");
        }
    }

    static GrowthOptions of(String... arguments) {
        List<Integer> answers = List.of(0, 20_000, 200_000, 2_000_000);
        int students = 10;
        int seconds = 20;
        int commits = 100_000;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            var numbers =
                    Stream.of(arguments[i + 1].split(",")).map(Integer::valueOf).toList();
            switch (arguments[i]) {
                case "--answers" -> answers = numbers;
                case "--students" -> students = numbers.getFirst();
                case "--seconds" -> seconds = numbers.getFirst();
                case "--commits" -> commits = numbers.getFirst();
                default -> throw new IllegalArgumentException("unknown: " + arguments[i]);
            }
        }
        return new GrowthOptions(answers, students, seconds, commits);
    }
}
