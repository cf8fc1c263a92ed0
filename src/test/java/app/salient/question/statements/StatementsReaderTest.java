package app.salient.question.statements;

import static app.salient.question.statements.StatementsKindTest.COLUMNS;
import static app.salient.question.statements.StatementsKindTest.START;
import static app.salient.question.statements.StatementsKindTest.TRUE_OR_FALSE;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.QuestionTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told. */
class StatementsReaderTest {
    @ParameterizedTest
    @CsvSource({
        "id: rock, id: heat, 'The id \"heat\" stands here twice. Give each its own id.'",
        "id: rock, id: wrong, 'The id \"wrong\" gives the key away.'",
        "id: rock, id: both-rocky, 'The id \"both-rocky\" names a place, which could give the key away.'",
        "text: Rocky, 'text: \"[Rocky](term:rock)\"', could show the key",
        "is: both, is: saturn, '\"saturn\" is not a value of \"is\". Use one of: both, mars, venus.'",
        "' is: both,', '', '\"is\" is missing. Add is: ...'",
        "', mars: Venus too.', '', 'No feedback for whoever chooses mars. Add one for each, or otherwise: ...'",
        "', mars: Cold., otherwise: One of them.', '', 'No feedback for whoever chooses mars or both.'",
        "mars: Venus too., 'mars: Venus too., otherwise: Hm.', '\"otherwise\" is never shown'",
        "mars: Venus too., 'mars: Venus too., both: Hm.', 'The field \"both\" is not known here.'",
        "'right: Both., ', '', '\"right\" is missing'",
        "mars: Venus too., 'mars: \"\"', '\"mars\" is empty'",
        "'feedback: { right: Both., venus: Mars too., mars: Venus too. }', 'feedback: \"\"', '\"feedback\" is empty'",
        "', feedback: { right: Both., venus: Mars too., mars: Venus too. }', '', '\"feedback\" is missing'",
        "'{ right: Both., venus: Mars too., mars: Venus too. }', '[Both.]', 'Expected fields'",
        "kind: statements, 'kind: statements\nmarking: correct-minus-wrong', 'Use one of: all-or-nothing, per-part.'",
        "kind: statements, 'kind: statements\nshuffle: perhaps', '\"perhaps\" is not a value'",
        "kind: statements, 'kind: statements\nfrom: First', 'The field \"from\" is not known here.'",
        "'{ id: both, text: Both }', '{ id: both, text: Both, pin: yes }', 'The field \"pin\" is not known here.'",
        "'{ id: both, text: Both }', '{ id: both, text: \"[Both](term:both)\" }', could show the key",
        "'{ id: both, text: Both }', '{ id: both }', '\"text\" is missing'"
    })
    void mistakesAreNamed(String written, String mistake, String problem) {
        assertThat(QuestionTexts.problemsOf(COLUMNS.replace(written, mistake)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "right, has a meaning of its own in feedback",
        "otherwise, has a meaning of its own in feedback",
        "mars, 'The id \"mars\" stands here twice.'",
        "Both, '\"Both\" cannot be an id.'"
    })
    void idsOfColumnsThatConfuseAreReported(String id, String problem) {
        String yaml = TRUE_OR_FALSE + """
                columns:
                  - { id: true, text: T }
                  - { id: false, text: F }
                  - { id: mars, text: M }
                  - { id: %s, text: X }
                """.formatted(id);
        String otherwise = yaml.replace("true: It has moons.", "otherwise: It has moons.");
        assertThat(String.join("\n", QuestionTexts.problemsOf(otherwise))).contains(problem);
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        String yaml = COLUMNS.replace("id: rock", "id: heat")
                .replace("is: both", "is: saturn")
                .replace("{ id: both", "{ id: BOTH")
                .replace(", mars: Cold., otherwise: One of them.", "");
        assertThat(QuestionTexts.problemsOf(yaml)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "rows, 0, 'There are 1 to 12 rows, not 0.'",
        "rows, 13, 'There are 1 to 12 rows, not 13.'",
        "columns, 1, 'There are 2 to 5 columns, not 1.'",
        "columns, 6, 'There are 2 to 5 columns, not 6.'"
    })
    void listsThatAreTooShortOrTooLongAreReported(String list, int number, String problem) {
        StringBuilder yaml = new StringBuilder(START).append(list).append(number == 0 ? ": []\n" : ":\n");
        for (int i = 0; i < number; i++) {
            yaml.append(
                    list.equals("rows")
                            ? "  - { id: r%d, text: R, is: true, feedback: F }%n".formatted(i)
                            : "  - { id: c%d, text: C }%n".formatted(i));
        }
        yaml.append(list.equals("rows") ? "" : "rows:\n  - { id: r, text: R, is: c0, feedback: F }\n");
        assertThat(QuestionTexts.problemsOf(yaml.toString()))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void listsThatAreNoneAreReportedOnce() {
        assertThat(QuestionTexts.problemsOf(START)).singleElement().asString().contains("\"rows\" is missing");
        assertThat(QuestionTexts.problemsOf(START + "rows: none\n"))
                .singleElement()
                .asString()
                .contains("should be a list");
        assertThat(QuestionTexts.problemsOf(TRUE_OR_FALSE + "columns: true or false\n"))
                .singleElement()
                .asString()
                .contains("should be a list");
    }
}
