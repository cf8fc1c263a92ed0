package app.salient.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pictures in {@code target/screens}, to be looked at: at a laptop and on a phone, by day and by night, and on paper. */
final class Pictures {
    static final Path SCREENS = Path.of("target/screens");

    private Pictures() {}

    /** What the screen shows first. */
    static void of(Page page, String name) {
        take(page, name, false);
    }

    /** The whole page, however long. */
    static void whole(Page page, String name) {
        take(page, name, true);
    }

    private static void take(Page page, String name, boolean whole) {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, width == 390 ? 844 : 800);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                save(page, "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)), whole);
            }
        }
        page.setViewportSize(1280, 800);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** As wide as a sheet of A4. */
    static void onPaper(Page page, String name) {
        page.setViewportSize(794, 1123);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        save(page, name + "-paper.png", true);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }

    private static void save(Page page, String file, boolean whole) {
        assertThat(page.screenshot(
                        new ScreenshotOptions().setPath(SCREENS.resolve(file)).setFullPage(whole)))
                .isNotEmpty();
    }
}
