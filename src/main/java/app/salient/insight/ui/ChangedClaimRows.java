package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Pieces;
import app.salient.lesson.ClaimId;
import app.salient.lesson.LessonPaths;
import app.salient.study.correction.ChangedClaim;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;

/** Claims about which the ledger has changed its mind, those with another verdict first. */
class ChangedClaimRows extends Rows {
    ChangedClaimRows(List<ChangedClaim> changes) {
        changes.stream()
                .sorted(Comparator.comparing(ChangedClaim::changesVerdict).reversed())
                .forEach(this::claim);
    }

    private void claim(ChangedClaim change) {
        var title = new Paragraph(new Link(LessonPaths.claim(new ClaimId(change.claimId())), change.claimId()));
        title.add(" " + change.statement());
        title.addClassName("row-title");
        var facts = Pieces.facts(
                text("content.claims.passages", change.passages()),
                text("content.claims.questions", change.questions().size()),
                text("content.claims.attempts", change.attempts()));
        row(title, facts, Differences.ofClaim(change.differences()).folded())
                .add(
                        change.changesVerdict()
                                ? Pieces.pill(text("content.claims.verdict"), "not-yet")
                                : Pieces.pill(text("content.claims.words"), "quiet"));
    }
}
