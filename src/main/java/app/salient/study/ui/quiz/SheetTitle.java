package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;

/** What an attempt is called: after its quiz, or after what a review is. */
final class SheetTitle {
    private SheetTitle() {}

    static String of(AttemptSheet sheet) {
        return sheet.kind() == AttemptKind.REVIEW ? text("attempt.review") : sheet.title();
    }
}
