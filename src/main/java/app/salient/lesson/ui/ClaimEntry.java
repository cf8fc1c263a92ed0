package app.salient.lesson.ui;

import app.salient.lesson.Catalogue;
import app.salient.lesson.Claim;
import app.salient.lesson.ClaimUse;
import app.salient.lesson.LessonPaths;
import app.salient.lesson.Quiz;
import app.salient.lesson.QuizId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The inside of a ledger entry: a claim with all we know of it. */
final class ClaimEntry {
    private final Catalogue catalogue;
    private final Mentions mentions;
    private final BiFunction<String, Object[], String> words;

    /** @param words the text for a key and its parameters */
    ClaimEntry(Catalogue catalogue, Mentions mentions, BiFunction<String, Object[], String> words) {
        this.catalogue = catalogue;
        this.mentions = mentions;
        this.words = words;
    }

    String html(Claim claim) {
        return Markup.html(id(claim))
                + Markup.html(Markup.element("p", "entry-statement").text(claim.statement()))
                + Markup.html(facts(claim))
                + Markup.html(Markup.element("div", "entry-why").append(catalogue.html(claim.explanation())))
                + Markup.html(sources(claim))
                + used(claim);
    }

    private String used(Claim claim) {
        Element list = uses(claim);
        return list.childrenSize() == 0
                ? ""
                : Markup.html(Markup.element("p", "entry-used").text(word("lesson.claims.used"))) + Markup.html(list);
    }

    private Element id(Claim claim) {
        Element line = Markup.element("p", "entry-id");
        line.appendElement("span")
                .addClass("mark")
                .attr("data-kind", claim.kind().word())
                .attr("data-verdict", claim.verdict().word())
                .attr("aria-hidden", "true");
        line.appendText(word(claim.kind().labelKey()) + " ");
        line.appendElement("a").attr("href", "#" + claim.id()).text(claim.id().value());
        return line;
    }

    private Element facts(Claim claim) {
        Element facts = Markup.element("dl", "entry-facts");
        fact(facts, "lesson.claims.whose").text(claim.whose());
        fact(facts, "lesson.claims.as-of").text(claim.asOf());
        fact(facts, "lesson.claims.verdict")
                .appendElement("span")
                .addClass("verdict")
                .attr("data-verdict", claim.verdict().word())
                .text(word(claim.verdict().labelKey()));
        fact(facts, "lesson.claims.certainty")
                .text(claim.certainty().word() + ": " + word(claim.certainty().labelKey()));
        return facts;
    }

    /** Every sentence, then the questions; sections whose link to the claim stands in a picture or a table of data too. */
    private Element uses(Claim claim) {
        Element list = new UseList(words).of(mentions.of("claim", claim.id().value()));
        Set<String> told = new HashSet<>();
        list.select("li > a:first-child").forEach(link -> told.add(link.text() + link.attr("href")));
        for (ClaimUse use : catalogue.usesOf(claim.id())) {
            if (told.add(label(use) + use.path())) {
                list.appendElement("li")
                        .appendElement("a")
                        .attr("href", use.path())
                        .text(label(use));
            }
        }
        return list;
    }

    private String label(ClaimUse use) {
        String lesson = use.lesson().title();
        return switch (use) {
            case ClaimUse.InLead lead -> lesson;
            case ClaimUse.InSection part ->
                words.apply(
                        "lesson.claims.used.section",
                        new Object[] {lesson, part.section().title()});
            case ClaimUse.InQuestion question ->
                test(question.path())
                        .orElseGet(() -> words.apply("lesson.claims.used.question", new Object[] {lesson}));
        };
    }

    /** Title of a test of the whole course. */
    private Optional<String> test(String path) {
        return Stream.of(QuizId.PLACEMENT, QuizId.FINAL_TEST)
                .filter(id -> LessonPaths.quiz(id).equals(path))
                .flatMap(id -> catalogue.quiz(id).stream())
                .map(Quiz::title)
                .findFirst();
    }

    private Element sources(Claim claim) {
        Element list = Markup.element("ul", "entry-sources");
        claim.sources()
                .forEach(id -> catalogue.source(id).ifPresent(source -> {
                    Element item = list.appendElement("li");
                    item.appendElement("a")
                            .addClass("source")
                            .attr("href", source.path())
                            .text(id.value());
                    item.appendText(" " + source.label() + " ");
                    if (source.isUnseen()) {
                        item.appendElement("span")
                                .addClass("pill")
                                .attr("data-tone", "not-yet")
                                .text(word(source.seen().labelKey()));
                    }
                }));
        return list;
    }

    private Element fact(Element facts, String key) {
        Element fact = facts.appendElement("div");
        fact.appendElement("dt").text(word(key));
        return fact.appendElement("dd");
    }

    private String word(String key) {
        return words.apply(key, new Object[0]);
    }
}
