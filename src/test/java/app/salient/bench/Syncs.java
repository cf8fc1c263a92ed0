package app.salient.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Counts how often a process forces data to disk, with strace; without it, or where it may not look, there is no figure. */
final class Syncs implements AutoCloseable {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\s*[\\d.]+\\s+[\\d.]+\\s+\\d+\\s+(\\d+)\\s+(?:\\d+\\s+)?(?:fsync|fdatasync|msync)$");

    private final Process strace;
    private final Path report;

    private Syncs(Process strace, Path report) {
        this.strace = strace;
        this.report = report;
    }

    /** Slows the process down: what is measured meanwhile is no measure of speed. */
    static Syncs count(long pid) throws IOException {
        Path report = Files.createTempFile("salient-bench", ".strace");
        Process strace = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec strace -c -f -e trace=fsync,fdatasync,msync -o \"$0\" -p \"$1\"",
                        report.toString(),
                        Long.toString(pid))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Syncs(strace, report);
    }

    /** Stops counting. @return empty when strace is missing or may not look */
    OptionalLong stop() throws IOException, InterruptedException {
        if (!strace.isAlive()) {
            return OptionalLong.empty();
        }
        // SIGINT lets go of the process and writes the table
        new ProcessBuilder("kill", "-INT", Long.toString(strace.pid())).start().waitFor();
        strace.waitFor();
        return OptionalLong.of(ROW.matcher(Files.readString(report))
                .results()
                .mapToLong(row -> Long.parseLong(row.group(1)))
                .sum());
    }

    @Override
    public void close() throws IOException {
        strace.destroy();
        Files.deleteIfExists(report);
    }
}
