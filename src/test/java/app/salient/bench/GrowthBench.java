package app.salient.bench;

import app.salient.e2e.RunningSalient;
import app.salient.load.PreparedAnswers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * What an answer costs on a database that has seen few answers, and on one that has seen millions; and how its file grows:
 * {@code ./salient bench growth}. What each line means: docs/performance.md.
 */
final class GrowthBench {
    private static final Path COURSE = Path.of("src/test/resources/kinds-course");
    private static final int WARM_UP_SECONDS = 15;

    private GrowthBench() {}

    public static void main(String[] args) throws Exception {
        var options = GrowthOptions.of(args);
        long begin = System.nanoTime();
        Path data = Files.createTempDirectory("salient-bench");
        Figure.calibration();
        try {
            RunningSalient.start(data, RunningSalient.course(COURSE)).stop(); // makes the tables
            var file = new ScratchFile(data);
            ScratchAccounts.make(data, options.students());
            for (int answers : options.answers()) {
                new ScratchAnswers(file).fillUpTo(answers);
                round(options, data, answers);
            }
            if (options.commits() > 0) {
                new ScratchAnswers(file).fillUpTo(ScratchAnswers.IN_AN_ATTEMPT * 1_000);
                new SmallCommits(file).measure(options.commits());
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        Figure.done(begin);
        System.exit(0);
    }

    private static void round(GrowthOptions options, Path data, int answers) throws Exception {
        long start = System.nanoTime();
        try (var server =
                RunningSalient.start(data, RunningSalient.course(COURSE), "--server.forward-headers-strategy=native")) {
            double startSeconds = (System.nanoTime() - start) / 1e9;
            var process = new ServerProcess(server.pid());
            var crowd = new Crowd(server.address(), PreparedAnswers.of(COURSE, BusyStudent.QUIZ));
            var unused = crowd.signIn(options.students());
            Round.of(crowd.first(options.students()), 0, WARM_UP_SECONDS);
            long cpu = process.cpuMillis();
            var round = Round.of(crowd.first(options.students()), 0, options.seconds());
            cpu = process.cpuMillis() - cpu;
            int count = round.answers().count();
            round.answers()
                    .into(Figure.of("answer_beside_others")
                            .with("answers_before", answers)
                            .with("students", options.students()))
                    .with("answers", count)
                    .with("failed", round.failures())
                    .with("cpu_ms_per_answer", (double) cpu / Math.max(count, 1))
                    .with("start_s", startSeconds)
                    .with("file_mb", new ScratchFile(data).megabytes())
                    .print();
            server.stop();
        }
    }
}
