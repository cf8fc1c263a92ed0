package app.salient.question.highlight;

/** A highlight as an author writes it: two marks, two paragraphs, one phrase that is to be left alone. */
final class HighlightTexts {
    static final String FLOOD = """
            id: flood
            kind: highlight
            prompt: Mark what bears on the claim.
            explanation: Snow feeds the river in spring.
            about: [C01]
            passage: 01-example#flood
            claim: { text: Melting snow made the river *rise*. }
            text: |
              The river [[rose by two metres|rise]] after [[three warm days|warm]], and
              [[the mayor was pleased|mayor]].

              On the **same** day [[heavy rain fell upstream|rain]].
            marks:
              - { id: supports, text: Supports it }
              - { id: weakens, text: Weakens it }
            phrases:
              - { id: rise, is: supports, feedback: It did rise. }
              - { id: warm, is: supports, feedback: Warmth melts snow. }
              - { id: mayor, is: none, feedback: That says nothing about snow. }
              - { id: rain, is: weakens, feedback: Rain may have done it. }
            """;

    /** The same with one mark, by the name it has when none is written. */
    static final String ONE_MARK = FLOOD.replaceAll("marks:\n  .*\n  .*\n", "")
            .replace("is: supports", "is: mark")
            .replace("is: weakens", "is: mark");

    private HighlightTexts() {}

    static String withText(String text) {
        return FLOOD.substring(0, FLOOD.indexOf("text: |"))
                + "text: '" + text.replace("'", "''") + "'\n"
                + FLOOD.substring(FLOOD.indexOf("marks:"));
    }
}
