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
