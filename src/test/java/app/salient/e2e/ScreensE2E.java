package app.salient.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pictures of every screen in {@code target/screens}, to be looked at. With {@code -Dsalient.screenshots=yes} the two of the
 * README are renewed as well.
 */
class ScreensE2E {
    private static final Path README =
            System.getProperty("salient.screenshots", "").isEmpty() ? Pictures.SCREENS : Path.of("docs/images");

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @ParameterizedTest
    @EnumSource
    void isPictured(Screen screen) {
        Page page = screen.open(chromium, salient);
        Pictures.of(page, screen.fileName());
    }

    @Test
    void picturesTheReadme() {
        picture(Screen.HOME.open(chromium, salient), "home.png");
        Page checked = Screen.CHECKED.open(chromium, salient);
        checked.locator("salient-question[question-id=reading-date]").evaluate("it => it.scrollIntoView()");
        picture(checked, "question.png");
    }

    private static void picture(Page page, String name) {
        assertThat(page.screenshot(new ScreenshotOptions().setPath(README.resolve(name))))
                .isNotEmpty();
    }
}
