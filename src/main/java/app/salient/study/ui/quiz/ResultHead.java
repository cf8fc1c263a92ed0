package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.design.PageHead;
import app.salient.design.Pieces;
import app.salient.study.AttemptSheet;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How it went, in one line that hides nothing that was earned, then question by question in numbers. */
class ResultHead extends PageHead {
    ResultHead(AttemptSheet sheet, AttemptSheet.Marks marks, Tally tally, Optional<String> today) {
        super(title(marks, tally));
        kicker(text("result.kicker", SheetTitle.of(sheet)));
        add(Pieces.facts(counts(tally)));
        if (tally.waiting() > 0) {
            add(new WaitingAnswers(sheet, tally, today));
        }
        lede(text(lede(marks, tally)));
    }

    /** Who had nothing fully right reads of the points, or that there is more to come; "0 right" only when that is all. */
    private static String title(AttemptSheet.Marks marks, Tally tally) {
        if (tally.right() > 0 || (marks.earned() == 0 && tally.waiting() == 0)) {
            return text("result.title", tally.right(), tally.all());
        }
        return marks.earned() > 0
                ? text(
                        "result.title.points",
                        Numbers.points(marks.earned()),
                        Numbers.points(marks.possible()),
                        marks.possible())
                : text("result.title.waiting");
    }

    private static String[] counts(Tally tally) {
        var names =
                Stream.of("right", "partly", "wrong", "waiting", "unanswered").toList();
        int[] counts = {tally.right(), tally.partly(), tally.wrong(), tally.waiting(), tally.unanswered()};
        return IntStream.range(0, counts.length)
                .filter(at -> counts[at] > 0)
                .mapToObj(at -> text("result.count." + names.get(at), counts[at]))
                .toArray(String[]::new);
    }

    private static String lede(AttemptSheet.Marks marks, Tally tally) {
        if (tally.waiting() == tally.all()) {
            return "result.lede.waiting";
        }
        double share = tally.share(marks);
        return share >= 0.85 ? "result.lede.most" : share >= 0.5 ? "result.lede.half" : "result.lede.some";
    }
}
