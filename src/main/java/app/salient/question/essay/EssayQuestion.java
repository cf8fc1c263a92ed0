package app.salient.question.essay;

import app.salient.formats.Markdown;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.question.Stem;
import java.math.BigDecimal;
import java.util.List;

/**
 * @param rubric 1 to 8 criteria, whose points add up to those of the question
 * @param model an answer that would earn all points
 * @param common what answers often leave out
 */
record EssayQuestion(Stem stem, Words words, List<Criterion> rubric, Markdown model, Markdown common)
        implements Question {
    EssayQuestion {
        rubric = List.copyOf(rubric);
    }

    @Override
    public MarkingRule marking() {
        return MarkingRule.BY_PERSON;
    }

    /** How many words are wanted, both ends included; 1 to 1,500. Advice: a longer text is kept and counted, not cut. */
    record Words(int from, int to) {
        static final int MOST = 1_500;

        Words {
            if (from < 1 || to < from || to > MOST) {
                throw new IllegalArgumentException("not a span of words: " + from + " to " + to);
            }
        }
    }

    /** @param points above 0, at most 100, without trailing zeros */
    record Criterion(String id, Markdown text, BigDecimal points) {}
}
