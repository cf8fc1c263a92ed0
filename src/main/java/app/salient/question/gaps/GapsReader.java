package app.salient.question.gaps;

import app.salient.formats.Fields;
import app.salient.formats.Markdown;
import app.salient.question.BadResponse;
import app.salient.question.MarkingRule;
import app.salient.question.PartId;
import app.salient.question.PublicText;
import app.salient.question.ResponseJson;
import app.salient.question.Stem;
import app.salient.question.TypedKeyReader;
import app.salient.question.TypedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a gaps question from a course file and a response from a browser. */
final class GapsReader {
    private static final int MOST = 12;

    private GapsReader() {}

    static Optional<GapsQuestion> question(Stem stem, Fields fields) {
        long before = fields.problems().errors();
        Markdown text = PublicText.read(fields, "text");
        MarkingRule marking = MarkingRule.read(fields, MarkingRule.PER_PART, MarkingRule.ALL_OR_NOTHING);
        PartId partIds = new PartId();
        List<String> ids = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Fields block : fields.blocks("gaps")) {
            String id = partIds.read(block);
            ids.add(id);
            GapReader.read(block, id).ifPresent(gaps::add);
        }
        checkCount(fields, ids.size());
        GapTextCheck.check(fields, text, ids);
        if (fields.problems().errors() > before) {
            return Optional.empty();
        }
        List<String> order = GapText.of(text).ids();
        gaps.sort(Comparator.comparing(gap -> order.indexOf(gap.id())));
        return Optional.of(new GapsQuestion(stem, text, gaps, marking));
    }

    private static void checkCount(Fields fields, int count) {
        if (!fields.has("gaps")) {
            fields.missing("gaps", false);
        } else if ((count == 0 && !fields.isOfAnotherShape("gaps")) || count > MOST) {
            fields.problems()
                    .error(
                            fields.at("gaps"),
                            "A text has 1 to " + MOST + " gaps, not " + count + ".",
                            "Add or remove gaps, or make two questions of it.");
        }
    }

    static GapsResponse response(GapsQuestion question, JsonNode json) {
        JsonNode given = json.path("filled");
        if (!given.isObject()) {
            throw new BadResponse("The map \"filled\" is missing.");
        }
        Map<String, String> filled = new LinkedHashMap<>();
        for (Gap gap : question.gaps()) {
            if (given.has(gap.id())) {
                String text = ResponseJson.text(given, gap.id()).strip();
                if (!isEmpty(gap, text)) {
                    filled.put(gap.id(), text);
                }
            }
        }
        for (String name : given.propertyNames()) {
            if (question.gaps().stream().noneMatch(gap -> gap.id().equals(name))) {
                throw new BadResponse("The text has no gap of that name.");
            }
        }
        return new GapsResponse(filled);
    }

    private static boolean isEmpty(Gap gap, String text) {
        if (text.length() > TypedKeyReader.LONGEST) {
            throw new BadResponse("A gap takes at most " + TypedKeyReader.LONGEST + " characters.");
        }
        return switch (gap) {
            case Gap.Typed typed -> TypedText.of(text).isEmpty();
            case Gap.Chosen chosen -> {
                if (!text.isEmpty() && chosen.option(text).isEmpty()) {
                    throw new BadResponse("The gap has no option of that name.");
                }
                yield text.isEmpty();
            }
        };
    }
}
