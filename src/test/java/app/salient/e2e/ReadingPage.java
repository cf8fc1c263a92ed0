package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A lesson in a browser. */
final class ReadingPage {
    private ReadingPage() {}

    /** Opens it and waits until the application has taken over the early text and draws its questions. */
    static void open(Page page, String address) {
        page.navigate(address);
        settled(page);
    }

    static void settled(Page page) {
        assertThat(page.locator("#outlet .prose section").first()).isAttached();
        assertThat(page.locator("#early")).hasCount(0);
        page.evaluate("() => window.dispatchEvent(new Event('scroll'))");
        assertThat(page.locator("salient-question .question").first()).isAttached();
    }
}
