package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.formats.Position;
import app.salient.formats.Problems;
import app.salient.lesson.Block;
import app.salient.lesson.ChartSeries;
import app.salient.lesson.ClaimId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads a chart: every figure has a claimant, a date and a claim. */
final class ChartReader {
    /** As many as there are shapes that can be told apart. */
    private static final int MOST_SERIES = 8;

    private final BiFunction<String, Position, Optional<ClaimId>> claims;
    private final Problems problems;

    /** @param claims takes note of the id of a claim that stands somewhere */
    ChartReader(BiFunction<String, Position, Optional<ClaimId>> claims, Problems problems) {
        this.claims = claims;
        this.problems = problems;
    }

    BlockReader.Read read(Fields fields) {
        String title = fields.text("title");
        String unit = fields.text("unit");
        boolean apart = fields.flag("apart", false);
        boolean open = fields.optionalChoice("table", Map.of("open", true, "closed", false))
                .orElse(false);
        List<ChartSeries> series = new ArrayList<>();
        for (Fields one : fields.blocks("series")) {
            ChartSeries read = series(one);
            if (series.stream().anyMatch(other -> other.claimant().equals(read.claimant()))) {
                problems.error(
                        one.at("claimant"),
                        "Two series have the claimant \"" + read.claimant() + "\".",
                        "Put their points into one.");
            }
            series.add(read);
        }
        if (series.isEmpty() && !fields.isOfAnotherShape("series")) {
            problems.error(fields.at("series"), "The chart has no series.", "Write series: with claimant and points.");
        } else if (series.size() > MOST_SERIES) {
            problems.error(
                    fields.at("series", MOST_SERIES),
                    "The chart has more than " + MOST_SERIES + " series.",
                    "More claimants than that cannot be told apart by shape: make two charts.");
        }
        return BlockReader.Read.of(new Block.Chart(title, unit, apart, open, series), 0);
    }

    private ChartSeries series(Fields fields) {
        String claimant = fields.text("claimant");
        List<ChartSeries.Point> points = new ArrayList<>();
        List<Fields> found = fields.blocks("points");
        found.forEach(point -> point(point).ifPresent(points::add));
        if (found.isEmpty() && !fields.isOfAnotherShape("points")) {
            problems.error(
                    fields.at("points"), "The series has no point.", "Write points: with date, value and claim.");
        }
        fields.finish();
        return new ChartSeries(claimant, points);
    }

    private Optional<ChartSeries.Point> point(Fields point) {
        Optional<LocalDate> date = date(point);
        Optional<String> when = point.optionalText("when");
        Optional<BigDecimal> value = figure(point, "value");
        Optional<BigDecimal> from = figure(point, "from").or(() -> value);
        Optional<BigDecimal> to = figure(point, "to").or(() -> value);
        range(point, from, to);
        Optional<String> words = point.optionalText("words");
        String id = point.text("claim");
        Optional<ClaimId> claim = id.isEmpty() ? Optional.empty() : claims.apply(id, point.at("claim"));
        point.finish();
        return date.isPresent() && from.isPresent() && to.isPresent() && claim.isPresent()
                ? Optional.of(new ChartSeries.Point(date.get(), when, from.get(), to.get(), words, claim.get()))
                : Optional.empty();
    }

    private Optional<LocalDate> date(Fields point) {
        String text = point.text("date");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.error(
                    point.at("date"),
                    "\"" + text + "\" is not a day.",
                    "Write year, month and day, such as 2024-08-27; when: can say it more loosely.");
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> figure(Fields point, String name) {
        Optional<BigDecimal> figure = point.optionalDecimal(name);
        if (figure.isPresent() && figure.get().signum() < 0) {
            problems.error(point.at(name), "A figure in a chart cannot be below 0.", "The axis begins at 0.");
        }
        return figure;
    }

    private void range(Fields point, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        boolean range = point.has("from") || point.has("to");
        if (point.has("value") == range || range && !(point.has("from") && point.has("to"))) {
            problems.error(point.at(), "A point has either a value or a range.", "Write value:, or from: and to:.");
        } else if (range && from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
            problems.error(point.at("to"), "The range ends before it begins.", "Write the smaller figure in from:.");
        }
    }
}
