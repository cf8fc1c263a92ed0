package app.salient.bench;

import java.io.PrintStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One measure: a line of JSON on standard output. */
final class Figure {
    private static final PrintStream OUT = System.out;
    private final ObjectNode line = JsonMapper.shared().createObjectNode();

    private Figure(String measure) {
        line.put("measure", measure);
    }

    static Figure of(String measure) {
        return new Figure(measure);
    }

    /** First of every bench, so that its figures can be compared with others. */
    static void calibration() {
        of("calibration")
                .with("sha256_100mb_ms", Calibration.millis())
                .with("cores", Runtime.getRuntime().availableProcessors())
                .print();
    }

    /** Last of every bench: whoever does not see it has not seen all. */
    static void done(long begin) {
        of("done").with("s", (System.nanoTime() - begin) / 1e9).print();
    }

    Figure with(String name, double value) {
        line.put(name, Math.round(value * 100) / 100.0);
        return this;
    }

    Figure with(String name, long value) {
        line.put(name, value);
        return this;
    }

    Figure with(String name, String words) {
        line.put(name, words);
        return this;
    }

    void print() {
        OUT.println(line);
    }
}
