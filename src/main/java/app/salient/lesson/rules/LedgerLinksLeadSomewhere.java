package app.salient.lesson.rules;

import app.salient.formats.MarkdownHtml;
import app.salient.formats.Problems;
import app.salient.lesson.Ledger;
import app.salient.lesson.LinkTarget;
import app.salient.lesson.reading.CourseText;
import app.salient.lesson.reading.Draft;
import app.salient.lesson.reading.Reference;
import app.salient.lesson.reading.Rule;

/** Links in the explanations of claims follow the same rules as those in lessons. */
final class LedgerLinksLeadSomewhere implements Rule {
    @Override
    public void check(Draft draft, Problems problems) {
        var claims = draft.ledger().claims();
        var texts = new CourseText(claims.text(), Ledger.EMPTY, problems);
        claims.byId()
                .values()
                .forEach(entry -> texts.field(
                        MarkdownHtml.parse(entry.value().explanation().text()),
                        entry.fields().at("explanation")));
        for (Reference reference : texts.references()) {
            if (reference.target() instanceof LinkTarget.ToSection) {
                problems.error(reference.at(), "A claim has no sections to link to.", "Remove the link.");
            } else {
                LinksLeadSomewhere.check(reference, draft.ledger(), problems);
            }
        }
    }
}
