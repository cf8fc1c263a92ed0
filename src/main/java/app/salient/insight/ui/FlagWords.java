package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.insight.items.ItemFigures;
import app.salient.insight.items.Rule;
import app.salient.question.Pick;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;

/** What a question is flagged for, in words, with the numbers it rests on and the rule. */
final class FlagWords {
    private FlagWords() {}

    /** One sentence. */
    static String sentence(ItemFigures item, Rule rule) {
        return switch (rule) {
            case CHECK_KEY ->
                text("flag.check-key", signed(item.discrimination().orElse(0)));
            case SURE_AND_WRONG ->
                text(
                        "flag.sure-and-wrong",
                        Numbers.percent(item.certainty().sureAndWrong()),
                        item.certainty().n());
            case HARD -> text("flag.HARD", Numbers.percent(item.facility()));
            case EASY -> text("flag.EASY", Numbers.percent(item.facility()));
        };
    }

    /** What the strong half chooses instead of the key. */
    static String strong(Pick pick) {
        return text(
                "question.report.strong",
                QuestionWords.plain(pick.option()),
                pick.part().isEmpty() ? 0 : 1,
                QuestionWords.plain(pick.part()));
    }

    /** Sentences, each with its rule, and how many answers they rest on. */
    static Div of(ItemFigures item) {
        return of(item, Optional.empty());
    }

    /** @param strong what the strong half chooses instead of the key */
    static Div of(ItemFigures item, Optional<Pick> strong) {
        var all = new Div();
        strong.ifPresent(pick -> all.add(new Paragraph(strong(pick))));
        for (Rule rule : item.flags()) {
            var ruleLine = new Paragraph(text("flag.rule." + rule.name()));
            ruleLine.addClassName("rule");
            all.add(new Paragraph(sentence(item, rule)), ruleLine);
        }
        return all;
    }

    /** A correlation as it is written: two decimals and a true minus. */
    static String signed(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replace('-', '\u2212');
    }
}
