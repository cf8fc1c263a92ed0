package app.salient.lesson;

import app.salient.question.Question;
import app.salient.question.map.Frame;
import java.time.LocalDate;
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
            return events.stream().flatMap(Event::claims).toList();
        }
    }

    /**
     * One row of a timeline.
     *
     * @param date free text
     * @param html inline
     * @param claim the claim the row rests on
     * @param linked claims linked in the text
     * @param theme by which learners can pick rows
     */
    record Event(String date, String html, Optional<ClaimId> claim, List<ClaimId> linked, Optional<String> theme) {
        public Event {
            linked = List.copyOf(linked);
        }

        Stream<ClaimId> claims() {
            return Stream.concat(linked.stream(), claim.stream());
        }

        /** The earliest day its date can mean; empty when that cannot be told. */
        public Optional<LocalDate> day() {
            return LooseDate.of(date).map(LooseDate::first);
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

    /**
     * Where learners stand on a question that has no key. Asked twice in a lesson, before and after.
     *
     * @param id of both askings; unique in the lesson
     * @param html what stands above it; may be empty
     */
    record Poll(String id, boolean after, String html, String question, List<Choice> positions, List<Choice> reasons)
            implements Block {
        public Poll {
            positions = List.copyOf(positions);
            reasons = List.copyOf(reasons);
        }

        @Override
        public List<ClaimId> claims() {
            return List.of();
        }
    }

    /**
     * A scene in which learners decide on what was known at its date. What followed is not part of the page: it is handed out
     * to who has decided.
     *
     * @param id unique in the lesson
     * @param scene safe HTML without a link to a claim
     * @param unknown what nobody could know then; safe HTML, may be empty
     * @param results what learners can expect to come of it
     */
    record Decision(
            String id,
            LocalDate date,
            String title,
            String scene,
            List<KnownThen> known,
            String unknown,
            String question,
            List<CourseOfAction> courses,
            List<Choice> results,
            Followed record)
            implements Block {
        public Decision {
            known = List.copyOf(known);
            courses = List.copyOf(courses);
            results = List.copyOf(results);
        }

        /** None: opened, each would tell what is known today. */
        @Override
        public List<ClaimId> claims() {
            return List.of();
        }

        /** Those of the scene and of the record, for who has decided; may repeat. */
        public List<ClaimId> withheld() {
            return Stream.concat(known.stream().map(KnownThen::claim), record.claims().stream())
                    .toList();
        }
    }

    /**
     * What followed a decision.
     *
     * @param html before the events; may be empty
     * @param reading after them: how it can be read; may be empty
     * @param linked claims linked in either
     */
    record Followed(String html, List<Event> events, String reading, List<ClaimId> linked) {
        public Followed {
            linked = List.copyOf(linked);
            events = List.copyOf(events);
        }

        public List<ClaimId> claims() {
            return Stream.concat(linked.stream(), events.stream().flatMap(Event::claims))
                    .toList();
        }
    }

    /**
     * An image.
     *
     * @param alt what it shows, for those who do not see it
     * @param caption inline HTML
     * @param credit who made it and under which licence; inline HTML
     */
    record Figure(Picture picture, String alt, String caption, String credit, List<ClaimId> claims) implements Block {
        public Figure {
            claims = List.copyOf(claims);
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
