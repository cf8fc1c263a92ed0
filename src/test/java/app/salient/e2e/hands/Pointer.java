package app.salient.e2e.hands;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;

/** A mouse, or a finger on a touch screen. */
public enum Pointer {
    MOUSE,
    FINGER;

    void on(Locator target) {
        if (this == FINGER) {
            target.tap();
        } else {
            target.click();
        }
    }

    /** At a share of the target's width, in [0, 1]. */
    void on(Locator target, double share) {
        target.scrollIntoViewIfNeeded();
        BoundingBox box = target.boundingBox();
        double x = Math.min(box.width - 1, Math.max(1, box.width * share));
        if (this == FINGER) {
            target.tap(new Locator.TapOptions().setPosition(x, box.height / 2));
        } else {
            target.click(new Locator.ClickOptions().setPosition(x, box.height / 2));
        }
    }

    /** Into the field, in place of what stands there. */
    void write(Locator field, String text) {
        on(field);
        Keys.retype(field.page(), text);
    }

    /** The list itself is drawn by the operating system, out of reach of a page's mouse. */
    void choose(Locator list, String value) {
        list.scrollIntoViewIfNeeded();
        list.selectOption(value);
    }
}
