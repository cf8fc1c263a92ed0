package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a browser sends is graded or refused as a {@link BadResponse}, never anything else. */
public abstract class HostileResponseContract<Q extends Question, R extends Response> {
    static final Questions.PassageLinks NOWHERE = passage -> Optional.empty();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    protected abstract QuestionKind<Q, R> kind();

    Q example() {
        return kind().example();
    }

    String right() {
        return Questions.sampleResponse(example(), true, new Random(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nonsense",
                "{}",
                "[]",
                "1",
                "true",
                "\"ru\"",
                "NaN",
                "{\"kind\":null}",
                "{\"kind\":\"poll\"}",
                "{\"kind\":[\"choice\"]}",
                "{\"kind\":1e999999999}",
                "{} {}",
                "{\"kind\":\"choice\"",
                "{'kind':'choice'}",
                "/**/null"
            })
    void whatIsNoResponseIsRefused(String json) {
        assertThatThrownBy(() -> Questions.accept(example(), json)).isInstanceOf(BadResponse.class);
    }

    @Test
    void everyFieldOfAnotherTypeIsRefused() {
        ObjectNode whole = (ObjectNode) JSON.readTree(right());
        for (String name : whole.propertyNames()) {
            for (String other : List.of("null", "1", "true", "{}", "[1]", "[null]", "[[]]", "[{}]", "{\"0\":\"x\"}")) {
                JsonNode strange = JSON.readTree(other);
                boolean fits = whole.get(name).isNumber() && strange.isNumber()
                        || whole.get(name).isObject() && strange.isObject() && strange.isEmpty();
                if (fits) {
                    continue;
                }
                ObjectNode json = whole.deepCopy();
                json.set(name, strange);
                assertThatThrownBy(() -> Questions.accept(example(), json.toString()))
                        .as(json.toString())
                        .isInstanceOf(BadResponse.class);
            }
        }
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        String twice = right().substring(0, right().length() - 1) + ",\"kind\":\"" + kind().name() + "\"}";
        assertThatThrownBy(() -> Questions.accept(example(), twice)).isInstanceOf(BadResponse.class);
    }

    @Test
    void responsesThatAreTooLongOrTooDeepAreRefused() {
        String right = right();
        String padded =
                right.substring(0, right.length() - 1) + ",\"pad\":\"" + "x".repeat(ResponseJson.LONGEST) + "\"}";
        String deep =
                right.substring(0, right.length() - 1) + ",\"deep\":" + "[".repeat(4_000) + "]".repeat(4_000) + "}";
        for (String json : List.of(
                padded,
                deep,
                "[".repeat(ResponseJson.LONGEST),
                "{\"a\":".repeat(2_000),
                " ".repeat(ResponseJson.LONGEST + 1))) {
            assertThatThrownBy(() -> Questions.accept(example(), json)).isInstanceOf(BadResponse.class);
        }
    }

    @Test
    void brokenJsonIsRefusedOrGradedButNeverFails() {
        Random random = new Random(20_250_220);
        int graded = 0;
        for (int i = 0; i < 5_000; i++) {
            String broken = Mutations.of(right(), random);
            try {
                String stored = Questions.accept(example(), broken);
                Grade grade = Questions.grade(example(), stored);
                assertThat(grade.earned()).as(broken).isBetween(0.0, 1.0);
                Questions.review(example(), stored, grade, NOWHERE);
                graded++;
            } catch (BadResponse refused) {
                assertThat(refused.getMessage()).doesNotContain("<");
            }
        }
        assertThat(graded).isBetween(1, 4_999);
    }
}
