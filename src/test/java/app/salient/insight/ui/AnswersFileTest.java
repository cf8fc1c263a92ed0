package app.salient.insight.ui;

import static app.salient.testing.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.classroom.Joining;
import app.salient.classroom.Teaching;
import app.salient.insight.ClassAnswers;
import app.salient.insight.TableFile;
import app.salient.lesson.Lessons;
import app.salient.study.AttemptKind;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.ViewTest;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the file with all answers of a class. */
class AnswersFileTest extends ViewTest {
    @Autowired
    Teaching teaching;

    @Autowired
    Joining joining;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    Answering answering;

    @Autowired
    ClassAnswers answers;

    @Autowired
    Lessons lessons;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @Test
    void saysInWordsWhatWasAnsweredAndWhatItEarned() throws IOException {
        var card = teaching.newClass("History 9B", ZoneId.of("Europe/Kyiv"));
        var anna = cast.student("=1+1 <b>Anna</b>");
        as(anna, () -> joining.join(card.code()));
        var attempt = as(
                        anna,
                        () -> starting.start("reading-the-sea", AttemptKind.GRADED)
                                .attempt())
                .orElseThrow();
        var change = new AnswerChange("sea-1", 1, "{\"kind\":\"choice\",\"chosen\":[\"once\"]}", "sure", false, null);
        as(anna, () -> answering.answer(attempt, List.of(change)));
        as(anna, () -> studying.handIn(attempt));

        var rows = new Rows();
        var words = AnswersFile.Words.ofThisScreen();
        var file = new AnswersFile(words, card.time(), lessons.current(), rows);
        assertThat(answers.each(card.id(), file, (done, of) -> true)).contains(true);

        assertThat(rows.all).hasSize(6).allSatisfy(row -> assertThat(row).hasSameSizeAs(words.columns()));
        var first = rows.all.getFirst();
        assertThat(first.subList(0, 3)).containsExactly("=1+1 <b>Anna</b>", "Reading the sea, the quiz", 1);
        assertThat(String.valueOf(first.get(3))).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(first.subList(4, 11))
                .containsExactly(
                        "sea-1", "How often does the water rise, case 1?", "Once a day", "sure", "marked", 0.0, 1.0);
        assertThat(rows.all.getLast().subList(6, 9)).containsExactly(null, null, "not answered");
    }

    private static final class Rows implements TableFile {
        final List<List<@Nullable Object>> all = new ArrayList<>();

        @Override
        public void row(List<? extends @Nullable Object> cells) {
            all.add(new ArrayList<>(cells));
        }

        @Override
        public void close() {}
    }
}
