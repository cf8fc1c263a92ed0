package app.salient.question;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the parts of a question that each belong in one of a few places. */
public final class PlacedReader {
    private static final int MOST = 12;

    private final List<String> places;
    private final boolean oneTextWillDo;
    private final PartId ids = new PartId();

    /**
     * @param places ids of all places in order; none when they could not be read, so that no part can be judged
     * @param oneTextWillDo whether the feedback of a part may be one text for all places
     */
    public PlacedReader(List<String> places, boolean oneTextWillDo) {
        this.places =
                places.stream().filter(place -> !place.isEmpty()).distinct().toList();
        this.oneTextWillDo = oneTextWillDo;
    }

    /** @param list name of the field that lists them; 1 to 12 have to stand there */
    public List<Placed> read(Fields fields, String list) {
        var parts = fields.blocks(list);
        if (!fields.has(list)) {
            fields.missing(list, false);
        } else if (!fields.isOfAnotherShape(list) && (parts.isEmpty() || parts.size() > MOST)) {
            String message = "There are 1 to " + MOST + " " + list + ", not " + parts.size() + ".";
            fields.problems().error(fields.at(list), message, "Add or remove " + list + ".");
        }
        return places.isEmpty() ? List.of() : parts.stream().map(this::part).toList();
    }

    private Placed part(Fields fields) {
        String id = id(fields);
        Markdown text = PublicText.read(fields, "text");
        var place = fields.choice("is", places.stream().collect(Collectors.toMap(Function.identity(), it -> it)));
        var feedback = PlacedFeedbackReader.read(fields, place, places, oneTextWillDo);
        fields.finish();
        return new Placed(id, text, place.orElse(""), feedback);
    }

    /** As of any part; besides, an id that names a place would tell, or mislead, whoever looks at the page's source. */
    private String id(Fields fields) {
        String id = ids.read(fields);
        if (places.stream().anyMatch(place -> ("-" + id + "-").contains("-" + place + "-"))) {
            fields.problems()
                    .error(
                            fields.at("id"),
                            "The id \"" + id + "\" names a place, which could give the key away.",
                            "Name what the text says, such as moon or treaty.");
        }
        return id;
    }
}
