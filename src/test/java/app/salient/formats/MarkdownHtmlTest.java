package app.salient.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownHtmlTest {
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "class",
            "rel",
            "title",
            "align",
            "start",
            "data-claim",
            "data-kind",
            "data-certainty",
            "data-term",
            "data-place",
            "data-source",
            "aria-describedby");
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "em",
            "strong",
            "code",
            "ul",
            "ol",
            "li",
            "blockquote",
            "br",
            "hr",
            "h3",
            "h4",
            "a",
            "span",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    static String[] attacks() {
        return new String[] {
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"javascript:alert(1)\">",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<body onload=alert(1)>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
            "<embed src=\"javascript:alert(1)\">",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<a href=\"&#106;avascript:alert(1)\">x</a>",
            "<a href=\"vbscript:msgbox(1)\">x</a>",
            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
            "<a href=# onclick=alert(1)>x</a>",
            "<a href=# style=\"background:url(javascript:alert(1))\">x</a>",
            "<p style=\"position:fixed;inset:0\">x</p>",
            "<form action=\"javascript:alert(1)\"><button>x</button></form>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>x</details>",
            "<video><source onerror=alert(1)></video>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<base href=\"javascript:alert(1)//\">",
            "<link rel=stylesheet href=\"//evil.example/x.css\">",
            "<style>@import '//evil.example/x.css';</style>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template>",
            "<salient-question onclick=alert(1)>x</salient-question>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<p>\n\n[x](javascript:alert(1))\n\n</p>",
            "[x](javascript:alert(1))",
            "[x](JAVASCRIPT:alert(1))",
            "[x](java&#x0A;script:alert(1))",
            "[x](&#x6A;avascript:alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](\u0001javascript:alert(1))",
            "[x](vbscript:msgbox(1))",
            "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "[x](data:image/svg+xml,<svg/onload=alert(1)>)",
            "[x](file:///etc/passwd)",
            "[x](claim:C07\"onclick=\"alert(1))",
            "[x](claim:javascript:alert(1))",
            "[x][1]\n\n[1]: javascript:alert(1)",
            "<javascript:alert(1)>",
            "![x](javascript:alert(1))",
            "![x](https://example.org/x.png \"a\\\" onerror=\\\"alert(1)\")",
            "[x](https://example.org \"a\\\" onmouseover=\\\"alert(1)\")",
            "`<script>alert(1)</script>`",
            "```\n<script>alert(1)</script>\n```",
            "```html\" onmouseover=\"alert(1)\n<script>x</script>\n```",
            "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
            "<a\u0000 href=javascript:alert(1)>x</a>",
            "＜script＞alert(1)＜/script＞",
        };
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noAttackInMarkdownReachesTheBrowser(String attack) {
        assertHarmless(MarkdownHtml.block(new Markdown(attack)));
        assertHarmless(MarkdownHtml.inline(new Markdown(attack)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theSecondGateHoldsAlone(String attack) {
        assertHarmless(MarkdownHtml.safe(attack));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void plainTextShowsAsItIs(String attack) {
        assertThat(Jsoup.parseBodyFragment("<b>" + MarkdownHtml.text(attack) + "</b>")
                        .expectFirst("b")
                        .children())
                .isEmpty();
    }

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("body *")) {
            assertThat(ELEMENTS).as(html).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).as(html).matches("(https:|mailto:|/|#).*");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:text/html,x", "javascript:x", "http://example.org", "ftp://example.org", "tel:1"})
    void linksOfOtherSchemesLoseTheirAddress(String address) {
        assertThat(MarkdownHtml.block(new Markdown("[x](" + address + ")"))).doesNotContain("href");
    }

    @Test
    void httpsMailtoAndSectionLinksKeepTheirs() {
        assertThat(MarkdownHtml.block(new Markdown("[x](https://example.org/a?b=c&d=e)")))
                .contains("href=\"https://example.org/a?b=c&amp;d=e\"");
        assertThat(MarkdownHtml.block(new Markdown("[x](mailto:a@example.org)")))
                .contains("mailto:a@example.org");
        assertThat(MarkdownHtml.block(new Markdown("[x](#aims)"))).contains("href=\"#aims\"");
    }

    @ParameterizedTest
    @CsvSource({
        "claim:C07, /claims#C07, data-claim",
        "source:S04, /sources#S04, data-source",
        "term:motti, /glossary#motti, data-term"
    })
    void linksOfTheCourseLeadToTheirPages(String link, String href, String attribute) {
        Element a = Jsoup.parse(MarkdownHtml.block(new Markdown("[x](" + link + ")")))
                .expectFirst("a");
        assertThat(a.attr("href")).isEqualTo(href);
        assertThat(a.attr(attribute)).isEqualTo(link.substring(link.indexOf(':') + 1));
    }

    @Test
    void placesLeadToTheGlossary() {
        assertThat(MarkdownHtml.inline(new Markdown("[Sudzha](place:sudzha)")))
                .isEqualTo("<a class=\"place\" data-place=\"sudzha\" href=\"/glossary#place-sudzha\">Sudzha</a>");
    }

    @Test
    void aSingleParagraphLosesItsFrameInline() {
        assertThat(MarkdownHtml.inline(new Markdown("*one*"))).isEqualTo("<em>one</em>");
        assertThat(MarkdownHtml.inline(new Markdown("one\n\ntwo"))).startsWith("<p>one</p>");
        assertThat(MarkdownHtml.inline(Markdown.NONE)).isEmpty();
    }

    @Test
    void tablesAndListsAreKept() {
        assertThat(MarkdownHtml.block(new Markdown("| a |\n|--:|\n| b |"))).contains("<td align=\"right\">b</td>");
        assertThat(MarkdownHtml.block(new Markdown("3. a\n4. b"))).contains("<ol start=\"3\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*_", "[", "> ", "- ", "**a ", "![", "`", "<", "&", "((", "~", "| "})
    void textMadeToExhaustTheParserIsShownAllTheSame(String piece) {
        String attack = piece.repeat(20_000) + "x"
                + new StringBuilder(piece).reverse().toString().repeat(20_000);
        assertThat(MarkdownHtml.block(new Markdown(attack))).isNotEmpty();
        assertHarmless(MarkdownHtml.inline(new Markdown(attack)));
    }
}
