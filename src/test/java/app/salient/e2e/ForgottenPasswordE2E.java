package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Somebody forgot their password, and is helped back in: a student by the instructor, the instructor by whoever starts the server. */
class ForgottenPasswordE2E {
    private static final Pattern LINK =
            Pattern.compile("(?<=A new password for Ms Virta .{0,60})http://\\S+/first/\\S+");
    private static final String OLD = "a lantern in the attic";
    private static final String NEW = "a loud railway";

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final String bo = "Bo " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aStudentOfAListGetsALinkFromTheInstructor() {
        Page desk = chromium.newcomer();
        desk.context().addCookies(salient.instructor(chromium));
        desk.navigate(salient.at("/teach"));
        desk.getByLabel("Name of the class").fill("Class of " + bo);
        Forms.press(desk, "New class");
        desk.waitForURL("**/teach/class/*");
        String address = desk.url();
        Forms.follow(desk, "Add students");
        desk.getByLabel("Or paste the list").fill(bo);
        Forms.press(desk, "Look at the list");
        Forms.press(desk, "Add 1 student");
        String first = TakenFile.by(desk, desk.getByText("Download the links (CSV)"))
                .rows()
                .get(1)
                .get(1);
        Page phone = chromium.newcomer(390, 844);
        choose(phone, first, OLD);

        desk.navigate(address);
        desk.locator("a[href*='/student/']").first().click();
        Forms.press(desk, "Make a sign-in link");
        Forms.press(desk, "Yes, make it");
        assertThat(desk.getByText("Copy it now")).isVisible();
        assertThat(Axe.everyWay(desk)).isEmpty();
        String again = desk.getByLabel("Link for " + bo).inputValue();
        assertThat(again).startsWith(salient.at("/first/"));

        Page browser = chromium.newcomer(390, 844);
        browser.navigate(again);
        assertThat(browser.locator("h1")).hasText("A new password, " + bo);
        assertThat(Axe.everyWay(browser)).isEmpty();
        choose(browser, again, NEW);
        phone.navigate(salient.at("/account"));
        assertThat(phone.locator(".site-who")).containsText("Sign in"); // the session of the old password is over
        signIn(phone, bo, OLD);
        assertThat(phone.locator("[role=alert]")).isVisible();
        signIn(phone, bo, NEW);
        assertThat(phone.locator(".site-who")).containsText(bo);
        desk.navigate(address + "/done");
        assertThat(desk.locator("main")).containsText("made a new sign-in link for " + bo);
    }

    @Test
    void whoeverStartsTheServerHelpsWhoeverTheyName(@TempDir Path data) {
        try (var server = RunningSalient.start(data)) {
            Forms.setUp(chromium.newcomer(), server, "Ms Virta", OLD);
            server.stop();
        }
        try (var server = RunningSalient.start(data, "--salient.sign-in-link=ms virta")) {
            String link = Forms.printedLink(server, LINK);
            Page page = chromium.newcomer();
            choose(page, link, NEW);
            page.navigate(server.address() + "/teach");
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            assertThat(page.locator(".site-who")).containsText("Ms Virta");
            server.stop();
        }
    }

    private static void choose(Page page, String link, String password) {
        page.navigate(link);
        page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill(password);
        Forms.press(page, "Choose a password");
        page.waitForURL(url -> !url.contains("/first/"));
    }

    private static void signIn(Page page, String name, String password) {
        page.navigate(salient.at("/login"));
        Forms.fillAccount(page, name, password);
        Forms.press(page, "Sign in");
    }
}
