package app.salient.stance;

import java.util.List;

/**
 * How part of a class moved between two askings of a poll, as its learners are told.
 *
 * @param className the name of the class
 * @param part counted from 0: the first who answered, those after them
 * @param answers how many are in it; at least 5
 * @param rows a position that is not among them was chosen by few, both times
 */
public record ToldShift(String className, int part, int answers, List<Row> rows) {
    public ToldShift {
        rows = List.copyOf(rows);
    }

    /** @param position id */
    public record Row(String position, Share before, Share after) {}
}
