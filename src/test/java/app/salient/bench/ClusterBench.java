package app.salient.bench;

import app.salient.e2e.Nodes;
import app.salient.load.PreparedAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * What a second server brings: the same students on one and on two production servers that share a PostgreSQL, behind a balancer,
 * all on this machine: {@code ./salient bench cluster}. What each line means: docs/performance.md.
 */
final class ClusterBench {
    private static final Path COURSE = Path.of("src/test/resources/kinds-course");
    private static final int WARM_UP_SECONDS = 15;
    private static final int MOST_NODES = 2;

    private ClusterBench() {}

    public static void main(String[] args) throws Exception {
        var options = LoadOptions.of(args);
        long begin = System.nanoTime();
        Figure.calibration();
        for (int count = 1; count <= MOST_NODES; count++) {
            Path scratch = Files.createTempDirectory("salient-bench");
            try (var nodes = new Nodes(scratch, count, COURSE)) {
                ScratchAccounts.make(nodes.database(), options.most());
                rounds(options, nodes, count);
            } finally {
                FileSystemUtils.deleteRecursively(scratch);
            }
        }
        Figure.done(begin);
        System.exit(0);
    }

    private static void rounds(LoadOptions options, Nodes nodes, int count) throws Exception {
        var crowd = new Crowd(nodes.proxy().address(), PreparedAnswers.of(COURSE, BusyStudent.QUIZ));
        var unused = crowd.signIn(options.most());
        Round.of(crowd.first(options.most()), 0, WARM_UP_SECONDS);
        for (int students : options.students()) {
            for (int think : options.think()) {
                long cpu = cpu(nodes);
                var round = Round.of(crowd.first(students), think, options.seconds());
                double seconds = round.seconds();
                int answers = round.answers().count();
                round.answers()
                        .into(Figure.of("cluster_save_answer")
                                .with("nodes", count)
                                .with("students", students)
                                .with("think_s", think))
                        .with("answers", answers)
                        .with("failed", round.failures())
                        .with("answers_per_s", answers / seconds)
                        .with("attempts_per_min", 60 * round.attempts() / seconds)
                        .with("nodes_cpu_ms_per_answer", (double) (cpu(nodes) - cpu) / Math.max(answers, 1))
                        .print();
            }
        }
    }

    /** Of the nodes alone; the database, the balancer and the students are on the same machine. */
    private static long cpu(Nodes nodes) throws IOException {
        long sum = 0;
        for (var node : nodes.nodes()) {
            sum += new ServerProcess(node.pid()).cpuMillis();
        }
        return sum;
    }
}
