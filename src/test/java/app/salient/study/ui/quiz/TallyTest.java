package app.salient.study.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.study.AttemptSheet;
import app.salient.study.Remedy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TallyTest {
    @Test
    void countsEveryQuestionOnce() {
        var tally = Tally.of(List.of(
                item("right", 1), item("partly", 2), item("wrong", 3), item("unanswered", 1), item("awaiting", 4)));
        assertThat(tally).isEqualTo(new Tally(5, 1, 1, 1, 1, new Tally.Waiting(1, 4), new Tally.Waiting(0, 0)));
    }

    @Test
    void tellsWhatAPersonMarksFromWhatTheFutureDoes() {
        var forecast = item("awaiting", 3);
        forecast.view().put("kind", "forecast");
        var tally = Tally.of(List.of(forecast, item("awaiting", 4), item("awaiting", 1)));
        assertThat(tally.texts()).isEqualTo(new Tally.Waiting(2, 5));
        assertThat(tally.forecasts()).isEqualTo(new Tally.Waiting(1, 3));
    }

    @Test
    void judgesByWhatIsMarkedAlone() {
        var tally = Tally.of(List.of(item("right", 1), item("awaiting", 4)));
        assertThat(tally.share(new AttemptSheet.Marks(1, 5))).isEqualTo(1);
    }

    @Test
    void takesTheMarkAfterACorrection() {
        var tally = Tally.of(List.of(item("wrong", 1, corrected(Remedy.RESCORE, "right"))));
        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.wrong()).isZero();
    }

    @Test
    void expectsNothingOfAQuestionThatCountsForNobody() {
        var tally = Tally.of(List.of(item("awaiting", 4, corrected(Remedy.DROP, "awaiting"))));
        assertThat(tally.texts().points()).isZero();
        assertThat(tally.waiting()).isZero();
    }

    private static AttemptSheet.Corrected corrected(Remedy remedy, String outcome) {
        return new AttemptSheet.Corrected(remedy, Instant.EPOCH, "", "", "", outcome, json(), null);
    }

    private static AttemptSheet.Item item(String outcome, double points) {
        return item(outcome, points, null);
    }

    private static AttemptSheet.Item item(String outcome, double points, AttemptSheet.@Nullable Corrected news) {
        var view = json().put("points", points);
        var review = json().put("outcome", outcome);
        return new AttemptSheet.Item(
                "q", "", view, null, null, 0, false, List.of(), 0, null, review, null, null, news, null);
    }

    private static ObjectNode json() {
        return JsonMapper.shared().createObjectNode();
    }
}
