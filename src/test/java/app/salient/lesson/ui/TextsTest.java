package app.salient.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Certainty;
import app.salient.lesson.ClaimKind;
import app.salient.lesson.Precision;
import app.salient.lesson.Scoring;
import app.salient.lesson.Seen;
import app.salient.lesson.Sketch;
import app.salient.lesson.Verdict;
import app.salient.lesson.Worded;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations");

    @Test
    void everyWordOfTheLedgerHasALabel() {
        Stream<Worded[]> all = Stream.of(
                ClaimKind.values(),
                Verdict.values(),
                Certainty.values(),
                Scoring.values(),
                Seen.values(),
                Precision.values(),
                Sketch.Form.values());
        assertThat(all.flatMap(Arrays::stream).map(Worded::labelKey))
                .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
    }
}
