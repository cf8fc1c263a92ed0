package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A keyboard, and nothing else: the focus gets somewhere by the Tab key alone. */
public record Keys(Page page) {
    private static final int ONCE_AROUND = 200;

    /** Tab until the focus is on the target or inside it. */
    public void tabTo(Locator target) {
        for (int i = 0; i < ONCE_AROUND; i++) {
            if ((boolean) target.evaluate("it => it.contains(document.activeElement)")) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab never leads to " + target);
    }

    public void press(String key) {
        page.keyboard().press(key);
    }

    void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }

    /** In place of what stands in the field that has the focus. */
    void retype(String text) {
        retype(page, text);
    }

    static void retype(Page page, String text) {
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().press("Delete");
        page.keyboard().type(text);
    }

    /** In a closed list that has the focus. */
    void choose(Locator list, String value) {
        press("Home");
        for (int i = 0; i < 20 && !value.equals(list.inputValue()); i++) {
            press("ArrowDown");
        }
    }
}
