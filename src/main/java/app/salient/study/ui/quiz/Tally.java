package app.salient.study.ui.quiz;

import app.salient.study.AttemptSheet;
import app.salient.study.Remedy;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The questions of a marked attempt, counted by what became of them.
 *
 * @param waiting answers that a person or the future has yet to mark
 * @param toCome points that those may still add
 */
record Tally(int all, int right, int partly, int wrong, int unanswered, int waiting, double toCome) {
    static Tally of(List<AttemptSheet.Item> items) {
        var counts = items.stream().collect(Collectors.groupingBy(Tally::outcome, Collectors.summingInt(item -> 1)));
        return new Tally(
                items.size(),
                counts.getOrDefault("right", 0),
                counts.getOrDefault("partly", 0),
                counts.getOrDefault("wrong", 0),
                counts.getOrDefault("unanswered", 0),
                (int) items.stream().filter(Tally::waits).count(),
                items.stream().filter(Tally::waits).mapToDouble(Tally::worth).sum());
    }

    /** Share of the points that are marked, in [0, 1]: what waits says nothing of what somebody knows. */
    double share(AttemptSheet.Marks marks) {
        return new AttemptSheet.Marks(marks.earned(), marks.possible() - toCome).share();
    }

    /** After a correction that of the mark that counts now. @return empty when it may not be seen */
    static String outcome(AttemptSheet.Item item) {
        var review = item.review();
        return item.news() != null
                ? item.news().outcome()
                : review == null ? "" : review.path("outcome").asString("");
    }

    /** Not when it has been taken out of the quiz since. */
    private static boolean waits(AttemptSheet.Item item) {
        return outcome(item).equals("awaiting") && worth(item) > 0;
    }

    private static double worth(AttemptSheet.Item item) {
        boolean dropped = item.news() != null && item.news().remedy() == Remedy.DROP;
        return dropped ? 0 : item.view().path("points").asDouble();
    }
}
