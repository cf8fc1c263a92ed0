package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that are old, mistyped, or lead to what belongs to somebody else. */
class WrongAddressE2E {
    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-page",
                "/lesson/no-such-lesson",
                "/lesson/%3Cscript%3E",
                "/quiz/no-such-quiz",
                "/attempt/not-an-id",
                "/attempt/6f9619ff-8b86-4d01-b42d-00c04fc964ff"
            })
    void saysSoAndShowsTheWayBack(String path) {
        Page page = chromium.newcomer();
        isNowhere(page, path);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Back to the course"))
                .click();
        page.waitForURL(salient.at("/"));
    }

    @Test
    void saysTheSameOfSomebodyElsesAttempt() {
        Page owner = chromium.newcomer();
        AttemptPage.start(owner, salient.at("/quiz/reading-a-war"));
        String path = owner.url().substring(salient.at("").length());
        isNowhere(chromium.newcomer(), path);
        isNowhere(chromium.with(salient.instructor(chromium)), path);
    }

    @Test
    void saysTheSameOfAClassThatIsNone() {
        Page instructor = chromium.with(salient.instructor(chromium));
        isNowhere(instructor, "/teach/class/" + UUID.randomUUID());
        isNowhere(instructor, "/teach/class/not-an-id");
    }

    @Test
    void saysNextToTheFieldWhatIsWrongWithACodeAndKeepsIt() {
        Page page = chromium.newcomer();
        page.navigate(salient.at("/join"));
        var code = page.getByLabel("Code");
        code.fill("K7M4-QPX");
        Forms.press(page, "Next");
        assertThat(code).hasAttribute("aria-invalid", "true");
        assertThat(code).hasAccessibleDescription(Pattern.compile(".*A code has eight letters and digits.*"));
        assertThat(page.locator("[slot=error-message]")).isVisible();
        assertThat(code).hasValue("K7M4-QPX");
        assertThat(code).isFocused();
    }

    @Test
    void saysThatACodeOfALinkIsUnknown() {
        Page page = chromium.newcomer();
        page.navigate(salient.at("/join/K7M4-QPXA"));
        assertThat(page.locator("[slot=error-message]")).containsText("No class has this code");
        assertThat(page.getByLabel("Code")).hasValue("K7M4-QPXA");
    }

    private static void isNowhere(Page page, String path) {
        page.navigate(salient.at(path));
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("There is nothing at this address")))
                .isVisible();
    }
}
