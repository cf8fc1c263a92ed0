package app.salient.review.simulation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ./salient bench memory [--learners N]}: one line of JSON for each scheduler. */
public final class BenchMemory {
    private static final int LEARNERS = 10_000;
    private static final int MOST_LEARNERS = 1_000_000;
    private static final long SEED = 1939;
    private static final double WANTED = 0.9;
    private static final String USAGE = "Usage: bench memory [--learners N], N from 1 to 1000000";

    private BenchMemory() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err));
    }

    /** @return the exit code: 0, or 2 when the arguments make no sense */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        int learners = LEARNERS;
        if (arguments.size() == 2 && arguments.getFirst().equals("--learners")) {
            learners = number(arguments.get(1));
        } else if (!arguments.isEmpty()) {
            learners = 0;
        }
        if (learners < 1 || learners > MOST_LEARNERS) {
            err.println(USAGE);
            return 2;
        }
        var simulation = new Simulation(learners, SEED);
        out.println(simulation.of(seed -> new FsrsScheduler(WANTED, seed)).json("fsrs-6", learners));
        out.println(simulation.of(seed -> new Sm2()).json("sm-2", learners));
        out.println(simulation.of(seed -> new Ladder()).json("ladder", learners));
        return 0;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    }
}
