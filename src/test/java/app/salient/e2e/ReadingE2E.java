package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What surrounds the text of a lesson: the ledger behind it, the marks in it, larger letters, the place one was at. */
class ReadingE2E {
    private static final String LESSON = "/lesson/over-the-border";

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void theLedgerLeadsToTheSentenceItself() {
        Page page = chromium.newcomer();
        page.navigate(salient.at("/claims"));
        Locator phrase =
                page.locator("[id=C02] a.phrase[href^='" + LESSON + "']").first();
        String words = phrase.textContent().replaceAll("[\u201c\u201d]", "");
        phrase.click();
        Locator sentence = page.locator(".prose a.claim.sought");
        assertThat(sentence).hasText(words);
        assertThat(sentence).isInViewport();
    }

    @Test
    void whatIsContestedCanBeSetApartByKeysAlone() {
        Page page = chromium.newcomer();
        ReadingPage.open(page, salient.at(LESSON));
        page.locator(".reading summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".reading-count")).hasText(Pattern.compile("\\d+ sentences rest on contested claims"));
        Locator first = page.locator(".shown-list a").first();
        String words = first.textContent();
        first.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("a.claim.shown:focus")).hasText(words);
        assertThat(page.locator("a.claim.shown:focus")).isInViewport();
    }

    @Test
    void largerLettersStayAndBreakNothing() {
        Page page = chromium.phone();
        ReadingPage.open(page, salient.at(LESSON));
        page.locator(".reading summary").click();
        for (int i = 0; i < 4; i++) {
            Forms.press(page, "Larger text");
        }
        assertThat(page.locator("html")).hasAttribute("style", Pattern.compile("font-size: 160%"));
        ReadingPage.open(page, salient.at("/lesson/finland-1939-40"));
        assertThat(page.locator("html")).hasAttribute("style", Pattern.compile("font-size: 160%"));
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void goesOnAtThePlaceOnAnotherDevice() {
        Page phone = chromium.phone();
        ReadingPage.open(phone, salient.at(LESSON));
        phone.locator("#how-much-ground").evaluate("it => it.scrollIntoView({ behavior: 'instant' })");
        assertThat(phone.locator(".contents a[aria-current]")).hasText("How much ground");
        phone.waitForResponse(
                answer -> answer.url().contains("v-r=uidl")
                        && answer.request().postData() != null
                        && answer.request().postData().contains("section-here"),
                () -> {});
        Page laptop = chromium.withCookiesOf(phone.context());
        laptop.navigate(salient.at(LESSON));
        assertThat(laptop.locator("a.go-on")).hasText("Go on where you were: How much ground");
        laptop.navigate(salient.at("/"));
        assertThat(laptop.getByText("Continue: How much ground")).isVisible();
    }

    @Test
    void aWordOpensBesideTheSentenceByKeysAlone() {
        Page page = chromium.newcomer();
        ReadingPage.open(page, salient.at(LESSON));
        Locator word = page.locator(".prose a.term").first();
        word.focus();
        page.keyboard().press("Enter");
        Locator panel = page.locator("#claim-panel");
        assertThat(panel.locator(".claim-kind")).isFocused();
        assertThat(panel.locator(".claim-kind")).hasText("Word");
        assertThat(panel.locator(".claim-more a")).hasAttribute("href", word.getAttribute("href"));
        assertThat(Axe.everyWay(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(word).isFocused();
        assertThat(page.locator("h1")).hasText("Over the border");
    }

    @Test
    void theKeyBackLeadsToTheSentenceOneCameFrom() {
        Page page = chromium.newcomer();
        ReadingPage.open(page, salient.at(LESSON));
        Locator sentence = page.locator(".prose section:nth-of-type(3) a.claim").first();
        sentence.click();
        page.locator("#claim-panel .claim-sources a").first().click();
        page.waitForURL("**/sources**");
        assertThat(page.locator("h1")).not().hasText("Over the border");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Over the border");
        assertThat(sentence).isInViewport();
    }

    @Test
    void onPaperEveryMarkHasItsNumberAndTheClaimsStandAtTheEnd() {
        Page page = chromium.newcomer();
        ReadingPage.open(page, salient.at(LESSON));
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".paper-claims li").first()).isVisible();
        assertThat(page.locator(".paper-claims")).containsText("C02");
        assertThat(page.locator(".reading")).isHidden();
        assertThat(
                        (String)
                                page.locator(".prose a.claim")
                                        .first()
                                        .evaluate(
                                                "it => getComputedStyle(it, '::after').content + getComputedStyle(it, '::after').maskImage"))
                .contains("[")
                .endsWith("none");
    }
}
