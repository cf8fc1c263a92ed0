package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Somebody adds a passkey, signs in with it by keyboard, and removes it; a device that Chromium plays stands for theirs. */
class PasskeyE2E {
    private static final String PASSWORD = "a lantern in the attic";
    private static final String NAME = "Pia Passkey";

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void signsInUntilItIsRemoved() {
        Page page = chromium.newcomer();
        hasDevice(page);
        page.navigate(salient.at("/register"));
        Forms.fillAccount(page, NAME, PASSWORD);
        Forms.press(page, "Keep my progress");
        assertThat(page.locator(".site-who")).containsText(NAME);

        add(page, "Work laptop");
        signOut(page);
        usePasskey(page);
        assertThat(page.locator(".site-who")).containsText(NAME);
        page.navigate(salient.at("/account"));
        assertThat(rows(page)).containsText("last used on");

        Forms.press(page, "Rename the passkey Work laptop");
        assertThat(page.getByLabel("Name of the device")).isFocused();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("Old laptop");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]:focus")).containsText("is called Old laptop now");
        Forms.press(page, "Remove the passkey Old laptop");
        Forms.press(page, "Remove it");
        assertThat(page.locator("[role=status]:focus")).containsText("is removed");
        assertThat(rows(page)).hasCount(0);
        signOut(page);
        usePasskey(page);
        assertThat(page.locator("[role=alert]")).containsText("not known here any more");
        page.navigate(salient.at("/"));
        assertThat(page.locator(".site-who")).containsText("Sign in");
    }

    @Test
    void isTheOnlyWayInForWhoeverWantsIt() {
        Page page = chromium.newcomer();
        hasDevice(page);
        page.navigate(salient.at("/register"));
        Forms.fillAccount(page, "Only Olena", PASSWORD);
        Forms.press(page, "Keep my progress");
        assertThat(page.locator(".site-who")).containsText("Only Olena");
        add(page, "Work laptop");
        press(page, "Sign me in by passkey only");
        var password = page.getByLabel("Your password", new Page.GetByLabelOptions().setExact(true));
        assertThat(password).isFocused();
        page.keyboard().type(PASSWORD);
        assertThat(Axe.everyWay(page)).isEmpty();
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]:focus")).containsText("From now on only a passkey signs you in");
        Forms.press(page, "Remove the passkey Work laptop");
        Forms.press(page, "Remove it");
        assertThat(page.locator("[role=status]:focus")).containsText("it is your last passkey");
        signOut(page);
        page.navigate(salient.at("/login"));
        Forms.fillAccount(page, "Only Olena", PASSWORD);
        Forms.press(page, "Sign in");
        assertThat(page.locator("[role=alert]")).containsText("it is not enough for this account");
        usePasskey(page);
        assertThat(page.locator(".site-who")).containsText("Only Olena");
    }

    @Test
    void isAskedOfInstructorsWhereTheServerSaysSo(@TempDir Path data) {
        try (var server = RunningSalient.start(data, "--salient.staff-needs-passkey=true")) {
            Page page = chromium.newcomer();
            hasDevice(page);
            page.navigate(Forms.setupLink(server).replace("127.0.0.1", "localhost"));
            Forms.fillAccount(page, "Ms Virta", PASSWORD);
            Forms.press(page, "Create account");
            page.waitForURL("**/account");
            assertThat(page.locator(".guest-bar"))
                    .containsText("You are a learner here until you have come in by a passkey");
            String account = page.url();
            String teach = account.replace("/account", "/teach");
            page.navigate(teach);
            assertThat(page.locator("main")).not().containsText("New class");
            page.navigate(account);
            addHere(page, "Desk", PASSWORD);
            assertThat(page.locator("main")).containsText("Now sign out and come in by your passkey");
            Forms.press(page, "Sign out");
            assertThat(page.locator(".site-who")).containsText("Sign in");
            page.navigate(account.replace("/account", "/login"));
            press(page, "Sign in with a passkey");
            assertThat(page.locator(".site-who")).containsText("Ms Virta");
            page.navigate(teach);
            assertThat(page.locator("main")).containsText("New class");
            server.stop();
        }
    }

    @Test
    void goesOnToTheScreenThatWasWanted() {
        Page page = chromium.newcomer();
        hasDevice(page);
        page.context().addCookies(salient.instructor(chromium));
        add(page, "Desk", "a quiet lake in June");
        page.context().clearCookies();
        page.navigate(salient.at("/teach"));
        page.waitForURL("**/login");
        press(page, "Sign in with a passkey");
        page.waitForURL(Pattern.compile(".*/teach(\\?continue)?")); // Spring Security marks an address it has kept
    }

    @Test
    void isOfferedWhereTheBrowserHasIt() {
        Page old = chromium.newcomer();
        old.addInitScript("delete window.PublicKeyCredential");
        old.navigate(salient.at("/login"));
        assertThat(old.getByLabel("Password")).isVisible();
        assertThat(old.locator("salient-passkey")).isAttached();
        assertThat(old.getByText("Sign in with a passkey")).isHidden();
        Page current = chromium.phone();
        current.navigate(salient.at("/login"));
        assertThat(current.getByText("Sign in with a passkey")).isVisible();
        assertThat(Axe.everyWay(current)).isEmpty();
    }

    private static void add(Page page, String device) {
        add(page, device, PASSWORD);
    }

    private static void add(Page page, String device, String password) {
        page.navigate(salient.at("/account"));
        addHere(page, device, password);
    }

    private static void addHere(Page page, String device, String password) {
        press(page, "Add a passkey");
        assertThat(page.getByLabel("Name of the device")).isFocused();
        page.keyboard().type(device);
        page.getByLabel("Your password", new Page.GetByLabelOptions().setExact(true))
                .fill("not it at all");
        page.keyboard().press("Enter");
        assertThat(page.getByText("This is not your password.")).isVisible();
        page.getByLabel("Your password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        assertThat(Axe.everyWay(page)).isEmpty();
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]:focus")).containsText("The passkey is added");
        assertThat(rows(page)).containsText("not used yet");
    }

    private static void signOut(Page page) {
        Forms.press(page, "Sign out");
        assertThat(page.locator(".site-who")).containsText("Sign in");
    }

    private static void usePasskey(Page page) {
        page.navigate(salient.at("/login"));
        press(page, "Sign in with a passkey");
    }

    /** By keyboard. */
    private static void press(Page page, String button) {
        var found = page.getByText(button, new Page.GetByTextOptions().setExact(true));
        assertThat(found).isVisible();
        found.focus();
        page.keyboard().press("Enter");
    }

    private static Locator rows(Page page) {
        return page.locator(".own .row").filter(new Locator.FilterOptions().setHasText("made on"));
    }

    private static void hasDevice(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        assertThat(browser.send("WebAuthn.addVirtualAuthenticator", options).has("authenticatorId"))
                .isTrue();
    }
}
