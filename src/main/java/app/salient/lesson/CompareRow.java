package app.salient.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a comparison: what each case was like, what fits and where it breaks.
 *
 * @param id unique in the lesson
 * @param number counted from 1 through all blocks of the comparison
 * @param cells one for each column; none in the last row, which is about the whole
 * @param fill the cell that a learner fills before it is shown: {@link #FITS}, {@link #BREAKS} or the id of a column
 */
public record CompareRow(
        String id, int number, String aspect, List<Cell> cells, Cell fits, Cell breaks, Optional<String> fill) {
    public static final String FITS = "fits";
    public static final String BREAKS = "breaks";

    public CompareRow {
        cells = List.copyOf(cells);
    }

    /** Whether this is the row about the whole. */
    public boolean isLast() {
        return cells.isEmpty();
    }

    /** Claims linked in its cells, in order; may repeat. */
    List<ClaimId> claims() {
        return Stream.concat(cells.stream(), Stream.of(fits, breaks))
                .flatMap(cell -> cell.claims().stream())
                .toList();
    }

    /** @param html safe inline HTML */
    public record Cell(String html, List<ClaimId> claims) {
        public Cell {
            claims = List.copyOf(claims);
        }
    }
}
