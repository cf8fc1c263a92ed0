package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody opens the page, reads, answers, and decides only then to keep it. */
class StudentPathE2E {
    private static final String PASSWORD = "rye bread and butter";

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void readsWithinOneTapAndSectionsBecomeRead() {
        Page page = chromium.newcomer(390, 844);
        page.navigate(salient.at("/"));
        page.getByRole(AriaRole.LINK, named("Start reading: Reading a war")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Reading a war"))).isVisible();

        var section = page.locator("section[id]").first();
        assertThat(section.locator("salient-question .question").first())
                .isAttached(); // else it pushes the end out of view
        section.locator(".section-end").scrollIntoViewIfNeeded();
        assertThat(page.locator("nav.contents li.read")).hasCount(1);

        page.navigate(salient.at("/"));
        assertThat(lesson(page)).containsText(Pattern.compile("1 of \\d sections read"));
        assertThat(page.locator(".hero .button.primary")).containsText("Continue: ");
    }

    @Test
    void opensAClaimByKeyboardAndClosesItWithEscape() {
        Page page = chromium.newcomer();
        ReadingPage.open(page, salient.at("/lesson/reading-a-war"));
        var claim = page.locator("a.claim").first();
        claim.focus();
        page.keyboard().press("Enter");
        var panel = page.getByRole(AriaRole.DIALOG);
        assertThat(panel).isVisible();
        assertThat(panel.locator(".claim-kind")).isFocused();
        assertThat(panel).containsText("Who says so");
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(claim).isFocused();
    }

    @Test
    void checksAnAnswerAtTheEndOfASection() {
        Page page = chromium.newcomer();
        ReadingPage.open(page, salient.at("/lesson/reading-a-war"));
        var check = page.locator("salient-question[question-id=reading-date]");
        assertThat(check.getByRole(AriaRole.BUTTON, in("Check"))).isDisabled();
        check.locator("[option-id=before] .option-target").click();
        check.getByRole(AriaRole.BUTTON, in("Check")).click();
        assertThat(check.locator(".outcome")).containsText("Not yet");
        assertThat(check.locator(".option-feedback")).hasCount(4);
        assertThat(check.locator("[option-id=not-before]")).containsText("Right answer");
        assertThat(check.locator(".explanation")).isVisible();

        page.reload();
        assertThat(check.locator(".outcome")).containsText("Not yet");
    }

    @Test
    void takesAQuizAndSeesWhyAndKeepsItAll() {
        Page page = chromium.newcomer();
        var quiz = Course.quiz("reading-a-war");
        var attempt = AttemptPage.start(page, salient.at("/quiz/reading-a-war"));
        attempt.answerAllRight(quiz);
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        attempt.handIn();
        seesAPerfectResult(page);
        assertThat(page.locator("h1")).isInViewport();
        page.reload();
        seesAPerfectResult(page);

        Forms.follow(page, "Keep my progress");
        Forms.fillAccount(page, "Aino Laine", PASSWORD);
        Forms.press(page, "Keep my progress");
        assertThat(page.locator(".site-who")).containsText("Aino Laine");
        assertThat(lesson(page)).containsText("Best result 100 per cent");

        Forms.press(page, "Sign out");
        assertThat(page.getByRole(AriaRole.LINK, named("Sign in"))).isVisible();
        assertThat(lesson(page)).not().containsText("Best result");

        signsInAndStaysSo(page);
    }

    /** The first lesson on the home page. */
    private static Locator lesson(Page page) {
        return page.locator(".stop:has(a[href='/lesson/reading-a-war'])");
    }

    private static void seesAPerfectResult(Page page) {
        int questions = Course.quiz("reading-a-war").questions().size();
        assertThat(page.getByRole(AriaRole.HEADING, named(questions + " of " + questions + " questions right")))
                .isVisible();
        assertThat(page.locator(".score-figure")).hasText(Course.fullMarks("reading-a-war"));
        assertThat(page.locator("salient-question .explanation")).hasCount(questions);
        var options = page.locator("salient-choice .option");
        assertThat(options.first()).isVisible();
        assertThat(page.locator("salient-choice .option .option-feedback")).hasCount(options.count());
        assertThat(page.locator("salient-order .option-feedback").first()).isVisible();
        assertThat(page.locator("salient-number .option-feedback")).hasCount(2);
    }

    private static void signsInAndStaysSo(Page page) {
        Forms.follow(page, "Sign in");
        Optional<String> before = session(page);
        page.getByLabel("Name").fill("aino laine");
        page.getByLabel("Password").fill(PASSWORD);
        page.getByLabel("Keep me signed in on this device").check();
        Forms.press(page, "Sign in");
        assertThat(page.locator(".site-who")).containsText("Aino Laine");
        assertThat(session(page)).isPresent().isNotEqualTo(before);

        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.reload();
        assertThat(page.locator(".site-who")).containsText("Aino Laine");
        assertThat(lesson(page)).containsText("Best result 100 per cent");
    }

    @Test
    void getsAnotherSessionWhenAGuestBecomesAnAccount() {
        Page page = chromium.newcomer();
        page.navigate(salient.at("/register"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Keep my progress"))).isVisible();
        Optional<String> before = session(page);
        Forms.fillAccount(page, "Eino Salo", PASSWORD);
        Forms.press(page, "Keep my progress");
        assertThat(page.locator(".site-who")).containsText("Eino Salo");
        assertThat(before).isPresent();
        assertThat(session(page)).isPresent().isNotEqualTo(before);
    }

    private static Optional<String> session(Page page) {
        List<Cookie> cookies = page.context().cookies();
        return cookies.stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
