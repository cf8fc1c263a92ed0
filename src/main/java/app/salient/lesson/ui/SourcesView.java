package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.LessonPaths;
import app.salient.lesson.Lessons;
import app.salient.lesson.Source;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jsoup.nodes.Element;

/** Everything the course leans on, and how much of it was read. */
@Route("sources")
@AnonymousAllowed
class SourcesView extends LedgerPage {
    SourcesView(Lessons lessons, Mentions mentions) {
        super("lesson.sources");
        var filter = new Filter("lesson.sources.count");
        var list = classed(new OrderedList(), "ledger");
        for (Source source : lessons.current().sources()) {
            var item = classed(new ListItem(), "entry");
            item.setId(source.id().value());
            item.getElement().setProperty("innerHTML", html(source) + used(lessons.current(), mentions, source));
            list.add(item);
            filter.add(item, source.id() + " " + source.label() + " " + source.kind());
        }
        add(filter, list);
    }

    private String html(Source source) {
        Element id = Markup.element("p", "entry-id");
        id.appendElement("a").attr("href", "#" + source.id()).text(source.id().value());
        Element title = Markup.element("p", "entry-statement");
        source.address()
                .map(address -> title.appendElement("a").attr("href", address).attr("rel", "noopener nofollow"))
                .orElse(title)
                .text(source.title());
        Element facts = Markup.element("dl", "entry-facts");
        fact(facts, "lesson.sources.by", source.by());
        fact(facts, "lesson.sources.date", source.date());
        fact(facts, "lesson.sources.kind", source.kind());
        fact(facts, "lesson.sources.seen", getTranslation(source.seen().labelKey()));
        source.note().ifPresent(note -> fact(facts, "lesson.sources.note", note));
        return Markup.html(id) + Markup.html(title) + Markup.html(facts);
    }

    private String used(Catalogue catalogue, Mentions mentions, Source source) {
        Element claims = Markup.element("p", "entry-used");
        catalogue.claims().stream()
                .filter(claim -> claim.sources().contains(source.id()))
                .forEach(claim -> {
                    claims.appendText(
                            claims.childrenSize() == 0 ? getTranslation("lesson.sources.claims") + " " : ", ");
                    claims.appendElement("a")
                            .attr("href", LessonPaths.claim(claim.id()))
                            .attr("title", claim.statement())
                            .text(claim.id().value());
                });
        Element texts = new UseList(this::getTranslation)
                .of(mentions.of("source", source.id().value()));
        return (claims.childrenSize() == 0 ? "" : Markup.html(claims))
                + (texts.childrenSize() == 0 ? "" : Markup.html(texts));
    }

    private void fact(Element facts, String key, String value) {
        Element fact = facts.appendElement("div");
        fact.appendElement("dt").text(getTranslation(key));
        fact.appendElement("dd").text(value);
    }
}
