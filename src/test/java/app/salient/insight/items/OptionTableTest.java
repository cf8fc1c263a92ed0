package app.salient.insight.items;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.Pick;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionTableTest {
    private static final Pick A = new Pick("", "A", true);
    private static final Pick B = new Pick("", "B", false);
    private static final Pick C = new Pick("", "C", false);

    @Test
    void splitsTheChoicesByHowWellTheChoosersDidElsewhere() {
        var table =
                OptionTable.of(List.of(A, B, C), List.of(chose(0.9, B), chose(0.8, B), chose(0.5, A), chose(0.2, A)));
        assertThat(table.upper()).isEqualTo(2);
        assertThat(table.lower()).isEqualTo(2);
        assertThat(table.counts())
                .containsExactly(new OptionCount(A, 0, 2, 2), new OptionCount(B, 2, 0, 2), new OptionCount(C, 0, 0, 0));
        assertThat(table.strongChoice()).contains(B);
    }

    @Test
    void whoIsAtTheMedianBelongsToNeitherHalf() {
        var table = OptionTable.of(List.of(A, B), List.of(chose(0.5, A), chose(0.5, B), chose(0.5, B)));
        assertThat(table.upper() + table.lower()).isZero();
        assertThat(table.n()).isEqualTo(3);
        assertThat(table.strongChoice()).isEmpty();
    }

    @Test
    void aTieIsNoReasonToDoubtTheKey() {
        var table = OptionTable.of(List.of(A, B), List.of(chose(0.9, A), chose(0.9, B), chose(0.1, B), chose(0.1, B)));
        assertThat(table.strongChoice()).isEmpty();
    }

    @Test
    void listsWhatWasTypedMostFrequentFirst() {
        var sudzha = new Pick("", "sudzha", true);
        var kursk = new Pick("", "kursk", false);
        var table = OptionTable.of(List.of(), List.of(chose(0.3, kursk), chose(0.1, sudzha), chose(0.2, sudzha)));
        assertThat(table.counts()).extracting(OptionCount::pick).containsExactly(sudzha, kursk);
    }

    @Test
    void looksAtEachPartByItself() {
        var first = new Pick("first", "A", true);
        var second = new Pick("second", "B", true);
        var wrong = new Pick("second", "A", false);
        var table = OptionTable.of(
                List.of(first, second, wrong),
                List.of(chose(0.9, first, wrong), chose(0.8, first, wrong), chose(0.1, second)));
        assertThat(table.strongChoice()).contains(wrong);
    }

    private static OptionTable.Chosen chose(double rest, Pick... picks) {
        return new OptionTable.Chosen(rest, List.of(picks));
    }
}
