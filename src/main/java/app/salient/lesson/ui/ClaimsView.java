package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Claim;
import app.salient.lesson.Lessons;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The ledger: every claim of the course, who makes it, and what became of it. */
@Route("claims")
@AnonymousAllowed
class ClaimsView extends LedgerPage {
    ClaimsView(Lessons lessons) {
        super("lesson.claims");
        Catalogue catalogue = lessons.current();
        var entries = new ClaimEntry(catalogue, this::getTranslation);
        var filter = new Filter("lesson.claims.count");
        var list = classed(new OrderedList(), "ledger");
        for (Claim claim : catalogue.claims()) {
            var item = classed(new ListItem(), "entry");
            item.setId(claim.id().value());
            item.getElement().setProperty("innerHTML", entries.html(claim));
            list.add(item);
            filter.add(item, searched(claim));
        }
        add(filter, list);
    }

    private String searched(Claim claim) {
        return String.join(
                " ",
                claim.id().value(),
                claim.statement(),
                claim.whose(),
                claim.asOf(),
                claim.explanation().text(),
                getTranslation(claim.kind().labelKey()),
                getTranslation(claim.verdict().labelKey()));
    }
}
