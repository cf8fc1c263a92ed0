package app.salient.question.match;

import java.util.stream.Collectors;

/** A match as an author writes it: feedback of every shape, two items with one choice, and a choice that fits none. */
final class MatchTexts {
    static final String RIVERS = """
            id: rivers
            kind: match
            prompt: Which sea does each river flow into?
            explanation: Water flows where the land falls.
            about: [C01]
            passage: 01-example#rivers
            items:
              - { id: danube, text: Danube, is: black, feedback: Past Vienna and Budapest. }
              - { id: rhine, text: Rhine, is: north, feedback: { right: Past Cologne., black: It flows north., baltic: The Oder does., otherwise: Look at its mouth. } }
              - { id: elbe, text: Elbe, is: north, feedback: Past Hamburg. }
              - { id: volga, text: Volga, is: caspian, feedback: { right: Past Volgograd., otherwise: 'The longest river of Europe, but to another sea.' } }
            choices:
              - { id: north, text: North Sea }
              - { id: black, text: Black Sea }
              - { id: baltic, text: Baltic Sea, feedback: None of these ends there. }
              - { id: caspian, text: Caspian Sea }
            """;

    private MatchTexts() {}

    /** The same with items and choices in the opposite order. */
    static String backwards() {
        String start = RIVERS.substring(0, RIVERS.indexOf("items:"));
        return start + "items:\n" + lines("feedback: ", "is:") + "choices:\n" + lines("Sea", "id:");
    }

    private static String lines(String one, String other) {
        return RIVERS
                .lines()
                .filter(line -> line.startsWith("  - ") && line.contains(one) && line.contains(other))
                .filter(line -> other.equals("is:") || !line.contains("is:"))
                .collect(Collectors.collectingAndThen(Collectors.toList(), java.util.List::reversed))
                .stream()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
