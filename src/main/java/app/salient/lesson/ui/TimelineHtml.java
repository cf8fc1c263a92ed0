package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Claim;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Events in their order, each with who says so and how sure that is. {@code <salient-timeline>} adds themes and scale. */
final class TimelineHtml {
    private final Catalogue catalogue;
    private final UnaryOperator<String> words;

    /** @param words the text for a key */
    TimelineHtml(Catalogue catalogue, UnaryOperator<String> words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    Element of(Block.Timeline timeline) {
        Element figure = Markup.element("figure", "timeline");
        figure.appendElement("figcaption").text(timeline.title());
        list(figure.appendElement("salient-timeline"), timeline.events());
        return figure;
    }

    void list(Element parent, List<Block.Event> events) {
        Element list = parent.appendElement("ol");
        List<Optional<LocalDate>> days = events.stream().map(Block.Event::day).toList();
        boolean scaled = days.stream().allMatch(Optional::isPresent);
        for (int i = 0; i < events.size(); i++) {
            Element row = list.appendElement("li");
            events.get(i).theme().ifPresent(theme -> row.attr("data-theme", theme));
            if (scaled) {
                long gap = i + 1 == events.size()
                        ? 0
                        : ChronoUnit.DAYS.between(
                                days.get(i).orElseThrow(), days.get(i + 1).orElseThrow());
                row.attr("data-gap", Long.toString(Math.max(0, gap)));
            }
            event(row, events.get(i));
        }
    }

    private void event(Element row, Block.Event event) {
        row.appendElement("time").text(event.date());
        Element text = row.appendElement("div").append(event.html());
        Optional<Claim> claim = event.claim().flatMap(catalogue::claim);
        claim.filter(known -> !event.linked().contains(known.id()))
                .ifPresent(known -> text.appendText(" ")
                        .append(catalogue.claimLink(known.id(), known.id().value())));
        if (claim.isPresent() || event.theme().isPresent()) {
            Element note = text.appendElement("p").addClass("event-note");
            claim.ifPresent(known -> said(note, known));
            event.theme()
                    .ifPresent(theme ->
                            note.appendElement("span").addClass("event-theme").text(theme));
        }
    }

    private void said(Element note, Claim claim) {
        note.appendElement("span").addClass("event-whose").text(claim.whose());
        note.appendElement("span")
                .addClass("event-certainty")
                .attr("data-certainty", claim.certainty().word())
                .text(words.apply("lesson.sure." + claim.certainty().word()));
    }
}
