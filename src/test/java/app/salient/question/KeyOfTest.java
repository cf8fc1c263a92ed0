package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The key of a question is another when other responses are right, and the same when only words are others. */
class KeyOfTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static QuestionKind<?, ?> kind(String name) {
        return Objects.requireNonNull(Kinds.BY_NAME.get(name));
    }

    private static String example(String kind) {
        return Questions.canonical(kind(kind).example());
    }

    @Test
    void isTwelveDigitsAndStaysWhenAQuestionIsStoredAndReadAgain() {
        for (QuestionKind<?, ?> kind : Kinds.ALL) {
            Question example = kind.example();
            assertThat(Questions.keyOf(example)).matches("[0-9a-f]{12}");
            assertThat(Questions.keyOf(Questions.fromCanonical(Questions.canonical(example))))
                    .isEqualTo(Questions.keyOf(example));
        }
    }

    @Test
    void isAnotherForEveryKind() {
        var keys = new TreeSet<String>();
        Kinds.ALL.forEach(kind -> keys.add(Questions.keyOf(kind.example())));
        assertThat(keys).hasSameSizeAs(Kinds.ALL);
    }

    static Stream<String> kinds() {
        return KindNames.ALL.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void staysWhenOnlyWordsChange(String kind) {
        String reworded = example(kind)
                .replaceFirst("\"prompt\":\"", "\"prompt\":\"Now then: ")
                .replaceFirst("\"explanation\":\"", "\"explanation\":\"Well: ")
                .replaceAll("\"feedback\":\"", "\"feedback\":\"So: ");
        assertThat(Questions.keyOf(Questions.fromCanonical(reworded)))
                .isEqualTo(Questions.keyOf(kind(kind).example()));
    }

    @Test
    void isAnotherWhenTheOrderIs() {
        ObjectNode order = (ObjectNode) JSON.readTree(example("order"));
        var items = (ArrayNode) order.get("items");
        items.add(items.remove(0));
        assertIsAnother("order", order);
    }

    @Test
    void isAnotherWhenTheNumberIs() {
        ObjectNode number = (ObjectNode) JSON.readTree(example("number"));
        number.remove(List.of("near", "answer", "tolerance", "range"));
        assertIsAnother("number", number.put("answer", "123456"));
    }

    @Test
    void isAnotherWhenOtherWordsAreTaken() {
        ObjectNode typed = (ObjectNode) JSON.readTree(example("short"));
        ((ArrayNode) typed.get("accept")).add("zebra");
        assertIsAnother("short", typed);
    }

    private static void assertIsAnother(String kind, ObjectNode changed) {
        assertThat(Questions.keyOf(Questions.fromCanonical(changed.toString())))
                .isNotEqualTo(Questions.keyOf(kind(kind).example()));
    }
}
