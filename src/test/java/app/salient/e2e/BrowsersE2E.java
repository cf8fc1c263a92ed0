package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is signed in on a laptop and on a phone, loses the phone, and signs it out by keyboard. */
class BrowsersE2E {
    private static final String PASSWORD = "rye bread and butter";
    private static final String NAME = "Helmi Virta";

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void signsTheOtherBrowserOutAndStays() {
        Page laptop = chromium.newcomer();
        laptop.navigate(salient.at("/register"));
        Forms.fillAccount(laptop, NAME, PASSWORD);
        Forms.press(laptop, "Keep my progress");
        assertThat(laptop.locator(".site-who")).containsText(NAME);

        Page phone = chromium.phone();
        phone.navigate(salient.at("/login"));
        phone.getByLabel("Name").fill(NAME);
        phone.getByLabel("Password").fill(PASSWORD);
        phone.getByLabel("Keep me signed in").check();
        Forms.press(phone, "Sign in");
        assertThat(phone.locator(".site-who")).containsText("Sign out");

        laptop.navigate(salient.at("/account"));
        assertThat(laptop.locator(".own .row")).hasCount(2);
        assertThat(laptop.locator(".own .row").filter(hasText("This browser"))).hasCount(1);
        assertThat(Axe.everyWay(laptop)).isEmpty();
        laptop.locator(".own .row vaadin-button").focus();
        laptop.keyboard().press("Enter");
        assertThat(laptop.locator(".own .row")).hasCount(1);
        assertThat(laptop.locator("[role=status]:focus")).containsText("That browser is signed out.");

        phone.reload();
        assertThat(phone.locator(".site-who")).containsText("Sign in");
        laptop.reload();
        assertThat(laptop.locator(".site-who")).containsText(NAME);
    }

    private static Locator.FilterOptions hasText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
