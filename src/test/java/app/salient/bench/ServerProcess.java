package app.salient.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What Linux and the JVM's own tools say of a running server. */
record ServerProcess(long pid) {
    private static final int TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux that matters
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final Pattern OBJECTS = Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)");

    /** The serial collector fills gaps that are not worth closing with objects of its own: up to 10 MB, now here, now there. */
    private static final String GAP = "jdk.internal.vm.Filler";

    /** @return CPU time of all its threads so far, in milliseconds; in steps of 10 */
    long cpuMillis() throws IOException {
        String stat = Files.readString(proc("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" "); // a program's name may have blanks
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1_000 / TICKS_PER_SECOND;
    }

    /** @return memory that is its own plus its share of what is shared, in megabytes */
    double pssMegabytes() throws IOException {
        var pss = PSS.matcher(Files.readString(proc("smaps_rollup")));
        if (!pss.find()) {
            throw new IOException("no Pss in smaps_rollup");
        }
        return Long.parseLong(pss.group(1)) / 1_024.0;
    }

    /**
     * Collects all garbage and counts what is left, object by object: how full the heap is says more, since the serial collector
     * leaves dead objects lying among living ones three times out of four.
     *
     * @return kilobytes
     */
    long liveHeapKilobytes() throws IOException {
        String histogram = ask("GC.class_histogram");
        long bytes = OBJECTS.matcher(histogram)
                .results()
                .filter(line -> !line.group(2).contains(GAP))
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
        if (bytes == 0) {
            throw new IOException(
                    "GC.class_histogram has another form: " + histogram.lines().findFirst());
        }
        return bytes / 1_024;
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(pid), file);
    }

    String ask(String... command) throws IOException {
        var line = new java.util.ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        line.add(Long.toString(pid));
        line.addAll(java.util.List.of(command));
        Process jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
