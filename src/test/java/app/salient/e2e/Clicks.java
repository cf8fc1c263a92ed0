package app.salient.e2e;

import com.microsoft.playwright.Page;

/** Counts how often a person has pressed anywhere in a window, from page to page. */
record Clicks(Page page) {
    private static final String COUNT = """
            addEventListener('pointerdown', event => {
              if (event.isTrusted) {
                sessionStorage.setItem('clicks', Number(sessionStorage.getItem('clicks') ?? 0) + 1);
              }
            }, true);
            """;

    /** From the next page on. */
    static Clicks in(Page page) {
        page.addInitScript(COUNT);
        return new Clicks(page);
    }

    int made() {
        return ((Number) page.evaluate("Number(sessionStorage.getItem('clicks') ?? 0)")).intValue();
    }
}
