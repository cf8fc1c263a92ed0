package app.salient.bench;

import app.salient.e2e.RunningSalient;
import app.salient.load.OneAnswer;
import app.salient.load.PreparedAnswers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/**
 * How the production application holds up when a class, or a whole school, answers at once: {@code ./salient bench load}. The
 * server is a process of its own on an H2 file of its own; the students are threads here, on the same machine, and speak its
 * whole protocol: sign-in, Vaadin's messages, answers, hand-in. What each line means: docs/performance.md.
 */
final class LoadBench {
    private static final Path COURSE = Path.of("src/test/resources/kinds-course");
    private static final int WARM_UP_STUDENTS = 4;
    private static final int WARM_UP_SECONDS = 15;
    private static final int SIGN_INS = 100;
    private static final int SECONDS_OF_STRACE = 10;

    private final LoadOptions options;
    private final RunningSalient server;
    private final ServerProcess process;
    private final Crowd crowd;
    private final PreparedAnswers answers = PreparedAnswers.of(COURSE, BusyStudent.QUIZ);

    private LoadBench(LoadOptions options, RunningSalient server) {
        this.options = options;
        this.server = server;
        this.process = new ServerProcess(server.pid());
        this.crowd = new Crowd(server.address(), answers);
    }

    public static void main(String[] args) throws Exception {
        var options = LoadOptions.of(args);
        Path data = Files.createTempDirectory("salient-bench");
        long begin = System.nanoTime();
        Figure.calibration();
        try {
            RunningSalient.start(data, RunningSalient.course(COURSE)).stop(); // makes the tables
            ScratchAccounts.make(data, options.most() + WARM_UP_STUDENTS + SIGN_INS);
            long start = System.nanoTime();
            try (var server = RunningSalient.start(
                    data, RunningSalient.course(COURSE), "--server.forward-headers-strategy=native")) {
                firstPage(server.address());
                Figure.of("start_to_first_200")
                        .with("s", (System.nanoTime() - start) / 1e9)
                        .print();
                new LoadBench(options, server).run();
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        Figure.done(begin);
        System.exit(0);
    }

    private static void firstPage(URI address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(address.resolve("/")).header("Accept", "text/html");
            int status = http.send(page.build(), BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IOException("the first page was answered with " + status);
            }
        }
    }

    private void run() throws Exception {
        var unused = crowd.signIn(WARM_UP_STUDENTS);
        Round.of(crowd.first(WARM_UP_STUDENTS), 0, WARM_UP_SECONDS);
        oneAnswer();
        long idle = process.liveHeapKilobytes();
        signIns();
        for (int students : options.students()) {
            unused = crowd.signIn(students);
            for (int think : options.think()) {
                round(students, think);
            }
            openQuizzes(students, idle);
        }
    }

    private void oneAnswer() throws IOException {
        var quiz = crowd.first(1).getFirst().openQuiz();
        String question = quiz.questions().getFirst();
        var wire = OneAnswer.measure(server.address(), quiz, question, answers.any(question, new Random(1)));
        Figure.of("wire_per_answer")
                .with("requests", 1)
                .with("bytes_sent", wire.sent())
                .with("bytes_received", wire.received())
                .print();
    }

    private void signIns() throws Exception {
        long start = System.nanoTime();
        int before = crowd.size();
        var waits = crowd.signIn(before + SIGN_INS);
        waits.into(Figure.of("sign_ins_at_once")
                        .with("students", SIGN_INS)
                        .with("all_s", (System.nanoTime() - start) / 1e9))
                .print();
    }

    private void round(int students, int think) throws Exception {
        long cpu = process.cpuMillis();
        var round = Round.of(crowd.first(students), think, options.seconds());
        double seconds = round.seconds();
        cpu = process.cpuMillis() - cpu;
        int count = round.answers().count();
        round.answers()
                .into(line("save_answer_next_is_there", students, think))
                .with("answers", count)
                .with("failed", round.failures())
                .print();
        round.openings()
                .into(line("quiz_opened", students, think))
                .with("times", round.openings().count())
                .print();
        line("throughput", students, think)
                .with("answers_per_s", count / seconds)
                .with("attempts_per_min", 60 * round.attempts() / seconds)
                .print();
        line("server_cpu", students, think)
                .with("ms_per_answer", (double) cpu / Math.max(count, 1))
                .with("cores_used", cpu / 1_000.0 / seconds)
                .print();
        line("memory", students, think).with("pss_mb", process.pssMegabytes()).print();
        if (think == 0) {
            syncs(students);
        }
    }

    private void syncs(int students) throws Exception {
        var figure = line("syncs", students, 0);
        try (var syncs = Syncs.count(process.pid())) {
            var round = Round.of(crowd.first(students), 0, SECONDS_OF_STRACE);
            syncs.stop()
                    .ifPresentOrElse(
                            count -> figure.with(
                                    "per_answer",
                                    (double) count / Math.max(round.answers().count(), 1)),
                            () -> figure.with("per_answer", "unavailable: no strace, or it may not look"));
        }
        figure.print();
    }

    /**
     * Everyone who is signed in has the page of an open attempt before them, and no other; then they all close it. The
     * difference is the price of the pages: what the database keeps in memory of its file, which grows with every round, is in both.
     */
    private void openQuizzes(int students, long idle) throws Exception {
        crowd.first(crowd.size()).forEach(BusyStudent::openQuiz);
        long open = process.liveHeapKilobytes();
        double pss = process.pssMegabytes();
        crowd.first(crowd.size()).forEach(BusyStudent::leave);
        long closed = process.liveHeapKilobytes();
        line("live_heap", students, 0)
                .with("idle_mb", idle / 1_024.0)
                .with("closed_mb", closed / 1_024.0)
                .with("kb_per_open_quiz", (double) (open - closed) / crowd.size())
                .with("sessions", crowd.size())
                .with("pss_mb", pss)
                .print();
    }

    private static Figure line(String measure, int students, int think) {
        return Figure.of(measure).with("students", students).with("think_s", think);
    }
}
