package app.salient.study.ui.quiz;

import app.salient.study.AttemptSheet;
import app.salient.study.Remedy;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The questions of a marked attempt, counted by what became of them.
 *
 * @param texts answers that a person has yet to mark
 * @param forecasts answers that the future has yet to mark
 */
record Tally(int all, int right, int partly, int wrong, int unanswered, Waiting texts, Waiting forecasts) {
    /** @param points that they may still add */
    record Waiting(int count, double points) {}

    static Tally of(List<AttemptSheet.Item> items) {
        var counts = items.stream().collect(Collectors.groupingBy(Tally::outcome, Collectors.summingInt(item -> 1)));
        return new Tally(
                items.size(),
                counts.getOrDefault("right", 0),
                counts.getOrDefault("partly", 0),
                counts.getOrDefault("wrong", 0),
                counts.getOrDefault("unanswered", 0),
                waiting(items, item -> !isForecast(item)),
                waiting(items, Tally::isForecast));
    }

    private static Waiting waiting(List<AttemptSheet.Item> items, Predicate<AttemptSheet.Item> which) {
        var waiting = items.stream().filter(Tally::waits).filter(which).toList();
        return new Waiting(
                waiting.size(), waiting.stream().mapToDouble(Tally::worth).sum());
    }

    int waiting() {
        return texts.count() + forecasts.count();
    }

    /** Share of the points that are marked, in [0, 1]: what waits says nothing of what somebody knows. */
    double share(AttemptSheet.Marks marks) {
        return new AttemptSheet.Marks(marks.earned(), marks.possible() - texts.points() - forecasts.points()).share();
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

    private static boolean isForecast(AttemptSheet.Item item) {
        return item.view().path("kind").asString("").equals("forecast");
    }

    private static double worth(AttemptSheet.Item item) {
        boolean dropped = item.news() != null && item.news().remedy() == Remedy.DROP;
        return dropped ? 0 : item.view().path("points").asDouble();
    }
}
