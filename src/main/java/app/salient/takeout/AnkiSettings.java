package app.salient.takeout;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What an Anki collection says in JSON about its one deck and its one kind of note. */
final class AnkiSettings {
    /** The same in every download: Anki then updates the cards it has instead of adding them again. */
    static final long DECK = 1_764_000_000_001L;

    static final long MODEL = 1_764_000_000_002L;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CSS = ".card { font-family: serif; font-size: 20px; line-height: 1.5; max-width: 34em; "
            + "margin: 1em auto; text-align: left; }";

    private AnkiSettings() {}

    static String collection() {
        return json(Map.of("curDeck", DECK, "activeDecks", List.of(DECK), "curModel", MODEL, "nextPos", 1));
    }

    /** Deck 1 is the one that every collection has. */
    static String decks(long seconds) {
        return json(Map.of("1", deck(1, "Default", seconds), String.valueOf(DECK), deck(DECK, "Salient", seconds)));
    }

    private static Map<String, Object> deck(long id, String name, long seconds) {
        List<Integer> none = List.of(0, 0);
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("name", name),
                Map.entry("mod", seconds),
                Map.entry("usn", -1),
                Map.entry("desc", ""),
                Map.entry("dyn", 0),
                Map.entry("conf", 1),
                Map.entry("collapsed", false),
                Map.entry("extendNew", 0),
                Map.entry("extendRev", 0),
                Map.entry("newToday", none),
                Map.entry("revToday", none),
                Map.entry("lrnToday", none),
                Map.entry("timeToday", none));
    }

    static String models(long seconds) {
        return json(Map.of(
                String.valueOf(MODEL),
                Map.ofEntries(
                        Map.entry("id", MODEL),
                        Map.entry("name", "Salient"),
                        Map.entry("type", 0),
                        Map.entry("mod", seconds),
                        Map.entry("usn", -1),
                        Map.entry("sortf", 0),
                        Map.entry("did", DECK),
                        Map.entry("tags", List.of()),
                        Map.entry("vers", List.of()),
                        Map.entry("css", CSS),
                        Map.entry("latexPre", ""),
                        Map.entry("latexPost", ""),
                        Map.entry("req", List.of(List.of(0, "any", List.of(0)))),
                        Map.entry("flds", List.of(field("Front", 0), field("Back", 1))),
                        Map.entry("tmpls", List.of(template())))));
    }

    private static Map<String, Object> field(String name, int place) {
        return Map.of(
                "name", name, "ord", place, "sticky", false, "rtl", false, "font", "Arial", "size", 20, "media",
                List.of());
    }

    private static Map<String, Object> template() {
        return Map.of(
                "name", "Card 1",
                "ord", 0,
                "qfmt", "{{Front}}",
                "afmt", "{{FrontSide}}<hr id=answer>{{Back}}",
                "bqfmt", "",
                "bafmt", "");
    }

    /** How the deck is learned: as Anki does it when nobody has chosen anything. */
    static String deckOptions() {
        return json(Map.of(
                "1",
                Map.ofEntries(
                        Map.entry("id", 1),
                        Map.entry("name", "Default"),
                        Map.entry("mod", 0),
                        Map.entry("usn", 0),
                        Map.entry("maxTaken", 60),
                        Map.entry("autoplay", true),
                        Map.entry("timer", 0),
                        Map.entry("replayq", true),
                        Map.entry("dyn", false),
                        Map.entry(
                                "new",
                                Map.of(
                                        "bury",
                                        false,
                                        "delays",
                                        List.of(1, 10),
                                        "initialFactor",
                                        2500,
                                        "ints",
                                        List.of(1, 4, 0),
                                        "order",
                                        1,
                                        "perDay",
                                        20)),
                        Map.entry(
                                "rev",
                                Map.of(
                                        "bury",
                                        false,
                                        "ease4",
                                        1.3,
                                        "ivlFct",
                                        1.0,
                                        "maxIvl",
                                        36_500,
                                        "perDay",
                                        200,
                                        "hardFactor",
                                        1.2)),
                        Map.entry(
                                "lapse",
                                Map.of(
                                        "delays",
                                        List.of(10),
                                        "leechAction",
                                        1,
                                        "leechFails",
                                        8,
                                        "minInt",
                                        1,
                                        "mult",
                                        0)))));
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
