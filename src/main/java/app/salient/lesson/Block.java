package app.salient.lesson;

import app.salient.question.Question;
import app.salient.question.map.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of a lesson. All HTML in it is safe to show as it is. */
public sealed interface Block {
    /** Claims that the block names, in order; may repeat. */
    List<ClaimId> claims();

    record Prose(String html, List<ClaimId> claims) implements Block {
        public Prose {
            claims = List.copyOf(claims);
        }
    }

    /** @param title may be empty */
    record Callout(String title, String html, List<ClaimId> claims) implements Block {
        public Callout {
            claims = List.copyOf(claims);
        }
    }

    record Timeline(String title, List<Event> events) implements Block {
        public Timeline {
            events = List.copyOf(events);
        }

        @Override
        public List<ClaimId> claims() {
            return events.stream()
                    .flatMap(event -> Stream.concat(event.linked().stream(), event.claim().stream()))
                    .toList();
        }
    }

    /**
     * One row of a timeline.
     *
     * @param date free text
     * @param html inline
     * @param claim the claim the row rests on
     * @param linked claims linked in the text
     */
    record Event(String date, String html, Optional<ClaimId> claim, List<ClaimId> linked) {
        public Event {
            linked = List.copyOf(linked);
        }
    }

    record TableOfClaims(String title, List<ClaimId> claims) implements Block {
        public TableOfClaims {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Two cases side by side, row by row, each row with a verdict. A long comparison may be cut into several blocks.
     *
     * @param columns the two cases
     * @param rows of this block; the last one of a comparison is about the whole
     */
    record Compare(String title, List<CompareColumn> columns, List<CompareRow> rows) implements Block {
        public Compare {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public List<ClaimId> claims() {
            return rows.stream().flatMap(row -> row.claims().stream()).toList();
        }
    }

    /**
     * Figures over time as their claimants gave them; never one line of truth.
     *
     * @param unit of all figures
     * @param apart whether each claimant has axes of its own
     * @param tableOpen whether the table of the figures is open from the start
     */
    record Chart(String title, String unit, boolean apart, boolean tableOpen, List<ChartSeries> series)
            implements Block {
        public Chart {
            series = List.copyOf(series);
        }

        @Override
        public List<ClaimId> claims() {
            return series.stream()
                    .flatMap(one -> one.points().stream())
                    .map(ChartSeries.Point::claim)
                    .toList();
        }
    }

    /**
     * A map with places and schematic shapes, at one date or at several.
     *
     * @param html what to look at; may be empty
     * @param borders whether today's borders are drawn
     * @param names of regions and waters, written without a dot
     * @param places ids of {@link Place places}
     * @param steps in the order of their dates; none for a map that stands still
     * @param linked claims linked in the text
     */
    record Map(
            String title,
            String html,
            Frame frame,
            boolean borders,
            List<MapName> names,
            List<String> places,
            List<MapShape> shapes,
            List<MapStep> steps,
            List<ClaimId> linked)
            implements Block {
        public Map {
            names = List.copyOf(names);
            places = List.copyOf(places);
            shapes = List.copyOf(shapes);
            steps = List.copyOf(steps);
            linked = List.copyOf(linked);
        }

        @Override
        public List<ClaimId> claims() {
            return Stream.concat(linked.stream(), steps.stream().flatMap(MapStep::allClaims))
                    .toList();
        }

        /** Whether a shape is on the map at a date: those that no date names are there always. */
        public boolean shows(MapShape shape, MapStep at) {
            return at.shapes().contains(shape.sketch().name())
                    || steps.stream()
                            .noneMatch(step ->
                                    step.shapes().contains(shape.sketch().name()));
        }
    }

    /** A question at the end of a section. Names no claims here: what it rests on would hint at its key. */
    record Check(Question question) implements Block {
        @Override
        public List<ClaimId> claims() {
            return List.of();
        }
    }
}
