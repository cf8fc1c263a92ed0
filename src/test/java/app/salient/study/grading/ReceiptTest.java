package app.salient.study.grading;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptId;
import app.salient.study.attempt.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final AttemptId ATTEMPT = new AttemptId(new UUID(1, 2));
    private static final Instant AT = Instant.parse("2027-03-01T08:00:00Z");

    private static Answer answer(String question, String revision, @Nullable String response) {
        return new Answer(
                UUID.randomUUID(),
                null,
                ATTEMPT,
                question,
                revision,
                response,
                null,
                0,
                Answer.Outcome.SCORED,
                1,
                1,
                AT);
    }

    private static List<Answer> answers() {
        return List.of(answer("a", "r1", "{\"typed\":\"2\"}"), answer("b", "r2", null));
    }

    @Test
    void theSameAnswersAtTheSameMomentAlwaysGiveTheSameCode() {
        assertThat(Receipt.of(ATTEMPT, AT, answers())).isEqualTo("AGBG1-HN4MB");
        assertThat(Receipt.of(ATTEMPT, AT, answers().reversed())).isEqualTo("AGBG1-HN4MB");
    }

    @Test
    void aCodeIsTenLettersThatNobodyMistakes() {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String code = Receipt.of(ATTEMPT, AT.plusMillis(i), answers());
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
            code.chars().forEach(seen::add);
        }
        assertThat(seen).hasSize(33);
    }

    @Test
    void anotherAttemptMomentQuestionVersionOrAnswerGivesAnotherCode() {
        List<String> codes = new ArrayList<>();
        codes.add(Receipt.of(ATTEMPT, AT, answers()));
        codes.add(Receipt.of(new AttemptId(new UUID(1, 3)), AT, answers()));
        codes.add(Receipt.of(ATTEMPT, AT.plusMillis(1), answers()));
        codes.add(Receipt.of(ATTEMPT, AT, List.of(answers().getFirst())));
        codes.add(Receipt.of(ATTEMPT, AT, List.of(answer("a", "r1", "{\"typed\":\"3\"}"), answer("b", "r2", null))));
        codes.add(Receipt.of(ATTEMPT, AT, List.of(answer("a", "r0", "{\"typed\":\"2\"}"), answer("b", "r2", null))));
        codes.add(Receipt.of(ATTEMPT, AT, List.of(answer("c", "r1", "{\"typed\":\"2\"}"), answer("b", "r2", null))));
        assertThat(codes).doesNotHaveDuplicates();
    }
}
