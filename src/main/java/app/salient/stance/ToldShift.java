package app.salient.stance;

import java.util.List;

/**
 * How a class moved between two askings of a poll, as its learners are told.
 *
 * @param className the name of the class
 * @param answers how many had answered both times by then; at least 5
 * @param rows a position that is not among them was chosen by few, both times
 */
public record ToldShift(String className, int answers, List<Row> rows) {
    public ToldShift {
        rows = List.copyOf(rows);
    }

    /** @param position id */
    public record Row(String position, Share before, Share after) {}
}
