package app.salient.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How far one spelling is from another: the Damerau-Levenshtein distance, where a letter too many, too few or another, and
 * two neighbours exchanged, are one slip each. Written out because marks rest on it: no update of a library may move them.
 *
 * @see <a href="https://doi.org/10.1145/321879.321880">Lowrance and Wagner, 1975</a>
 */
final class Spelling {
    /** More slips than are ever taken for the same word. */
    static final int FAR = 3;

    private Spelling() {}

    /** @return how many slips still look like {@code form}: none below 4 letters, 1 below 8, else 2 */
    static int allowed(String form) {
        long letters = form.codePoints().filter(Character::isLetter).count();
        return letters < 4 ? 0 : letters < 8 ? 1 : 2;
    }

    /** @return 0 for the same word, at most {@link #FAR} */
    static int slips(String typed, String meant) {
        int[] a = typed.codePoints().toArray();
        int[] b = meant.codePoints().toArray();
        return Math.abs(a.length - b.length) >= FAR ? FAR : Math.min(FAR, distance(a, b));
    }

    /** One row and one column more than usual, at the front, hold what no exchange can reach. */
    private static int distance(int[] a, int[] b) {
        int unreachable = a.length + b.length;
        int[][] cost = new int[a.length + 2][b.length + 2];
        Arrays.fill(cost[0], unreachable);
        for (int i = 0; i <= a.length; i++) {
            cost[i + 1][0] = unreachable;
            cost[i + 1][1] = i;
        }
        for (int j = 0; j <= b.length; j++) {
            cost[1][j + 1] = j;
        }
        Map<Integer, Integer> lastRow = new HashMap<>();
        for (int i = 1; i <= a.length; i++) {
            int lastColumn = 0;
            for (int j = 1; j <= b.length; j++) {
                int row = lastRow.getOrDefault(b[j - 1], 0);
                int column = lastColumn;
                int other = 1;
                if (a[i - 1] == b[j - 1]) {
                    other = 0;
                    lastColumn = j;
                }
                int replaced = cost[i][j] + other;
                int shifted = Math.min(cost[i + 1][j], cost[i][j + 1]) + 1;
                int exchanged = cost[row][column] + (i - row - 1) + 1 + (j - column - 1);
                cost[i + 1][j + 1] = Math.min(replaced, Math.min(shifted, exchanged));
            }
            lastRow.put(a[i - 1], i);
        }
        return cost[a.length + 1][b.length + 1];
    }
}
