package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** A learner writes scripts where words belong, and an instructor looks at every screen of the class: none of them runs. */
class StoredScriptsE2E {
    private static final String SCRIPTS =
            "heron <img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>"
                    + "<svg onload=\"window.hacked=1\"></svg>[x](javascript:window.hacked=1)<a href=\"javascript:window.hacked=1\">y</a>";

    private static final Pattern OF_THE_CLASS = Pattern.compile(".*/teach/class/.*");
    private static final int MOST_SCREENS = 20;

    @RegisterExtension
    static final OpenSalient salient = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void noneOfThemRunsOnTheScreensOfTheInstructor() {
        Page instructor = chromium.with(salient.instructor(chromium));
        instructor.navigate(salient.at("/teach"));
        instructor.locator("vaadin-text-field input").last().fill("Herons <img src=x onerror=\"window.hacked=1\">");
        Forms.press(instructor, "New class");
        instructor.waitForURL("**/teach/class/**");
        nothingHasRun(instructor);
        writesScripts(instructor.locator(".class-code code").textContent());
        assertThat(seenOnAllScreens(instructor, instructor.url()))
                .as("screens that show it")
                .isGreaterThan(1);
    }

    private void writesScripts(String code) {
        Page student = chromium.newcomer();
        student.navigate(salient.at("/join/" + code));
        Forms.fillAccount(student, "Eve " + code, "a quiet lake in June");
        Forms.press(student, "Join class");
        student.waitForURL(salient.at("/"));
        var attempt = AttemptPage.start(student, salient.at("/quiz/" + Course.EVERY_KIND));
        for (int i = 1; !attempt.question().id().value().equals("sea-essay"); i++) {
            attempt.goTo(i);
        }
        attempt.answer(
                JsonMapper.shared().createObjectNode().put("kind", "essay").put("text", SCRIPTS));
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        attempt.handIn();
        assertThat(student.locator("h1")).containsText(AttemptPage.RESULT);
        nothingHasRun(student);
    }

    /** Follows every link that stays within the classes. @return how many screens show the words */
    private static int seenOnAllScreens(Page instructor, String first) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        int shown = 0;
        while (!open.isEmpty() && seen.size() < MOST_SCREENS) {
            String place = open.pop();
            if (seen.add(place)) {
                instructor.navigate(place);
                assertThat(instructor.locator("h1").first()).isVisible();
                nothingHasRun(instructor);
                shown += instructor.locator("main").innerText().contains("onerror=") ? 1 : 0;
                instructor.locator("main a[href]").all().stream()
                        .map(link -> (String) link.evaluate("a => a.href.replace(/#.*/, '')"))
                        .filter(href -> OF_THE_CLASS.matcher(href).matches())
                        .forEach(open::add);
            }
        }
        return shown;
    }

    private static void nothingHasRun(Page page) {
        assertThat(page.evaluate("() => window.hacked === undefined"))
                .as(page.url())
                .isEqualTo(true);
        assertThat(page.locator("a[href^='javascript']").count()).as(page.url()).isZero();
        assertThat(page.locator("img[src='x']").count()).as(page.url()).isZero();
    }
}
