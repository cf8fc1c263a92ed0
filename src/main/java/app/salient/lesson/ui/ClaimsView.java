package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Claim;
import app.salient.lesson.ClaimKind;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.lesson.Verdict;
import app.salient.lesson.Worded;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;

/** The ledger: every claim of the course, who makes it, and what became of it. */
@Route("claims")
@AnonymousAllowed
class ClaimsView extends LedgerPage {
    ClaimsView(Lessons lessons, Mentions mentions) {
        super("lesson.claims");
        Catalogue catalogue = lessons.current();
        var entries = new ClaimEntry(catalogue, mentions, this::getTranslation);
        var filter = new Filter("lesson.claims.count");
        var kinds = filter.facet(getTranslation("lesson.claims.kind"), getTranslation("lesson.claims.any"));
        var verdicts = filter.facet(getTranslation("lesson.claims.verdict"), getTranslation("lesson.claims.any"));
        var inLessons = filter.facet(getTranslation("lesson.claims.lesson"), getTranslation("lesson.claims.any"));
        var list = classed(new OrderedList(), "ledger");
        for (Claim claim : catalogue.claims()) {
            var item = classed(new ListItem(), "entry");
            item.setId(claim.id().value());
            item.getElement().setProperty("innerHTML", entries.html(claim));
            list.add(item);
            filter.add(item, searched(claim));
            kinds.add(item, List.of(getTranslation(claim.kind().labelKey())));
            verdicts.add(item, List.of(getTranslation(claim.verdict().labelKey())));
            inLessons.add(item, lessonsOf(catalogue, claim));
        }
        kinds.offer(labels(ClaimKind.values()));
        verdicts.offer(labels(Verdict.values()));
        inLessons.offer(catalogue.lessons().stream().map(Lesson::title).toList());
        add(filter, list);
    }

    private static List<String> lessonsOf(Catalogue catalogue, Claim claim) {
        return catalogue.usesOf(claim.id()).stream()
                .map(use -> use.lesson().title())
                .distinct()
                .toList();
    }

    private List<String> labels(Worded[] values) {
        return Arrays.stream(values)
                .map(value -> getTranslation(value.labelKey()))
                .toList();
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
