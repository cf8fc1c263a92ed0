package app.salient.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.formats.Markdown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedKeyJudgeTest {
    private static TypedKey key(String accept, String... near) {
        return new TypedKey(
                List.of(accept),
                true,
                List.of(near).stream()
                        .map(miss -> new TypedKey.Near(List.of(miss), new Markdown("Near.")))
                        .toList(),
                new TypedKey.Feedback(new Markdown("Right."), new Markdown("Wrong."), Optional.empty()));
    }

    @Test
    void anotherWordIsWrongAlsoWhereNoNearMissIsKnown() {
        assertThat(key("Danube").judge("zebra")).isEqualTo(TypedKey.Verdict.WRONG);
        assertThat(key("Danube").judge("Danub")).isEqualTo(TypedKey.Verdict.CLOSE);
    }

    @Test
    void aSlipAwayFromBothKeyAndNearMissIsTakenForNeither() {
        assertThat(key("form", "farm").judge("firm")).isEqualTo(TypedKey.Verdict.WRONG);
        assertThat(key("form", "farm").judge("formm")).isEqualTo(TypedKey.Verdict.CLOSE);
        assertThat(key("form", "farm").judge("farmm")).isEqualTo(TypedKey.Verdict.WRONG);
        assertThat(key("form", "farm").judge("farm")).isEqualTo(TypedKey.Verdict.NEAR);
    }
}
