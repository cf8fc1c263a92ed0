package app.salient.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One Chromium for all tests, and contexts (people with a browser of their own) for each: they are closed after it. What a
 * failed test had on its screens is kept as pictures in {@code target/screens/failed}.
 */
final class Chromium implements BeforeEachCallback, AfterEachCallback {
    static final double PATIENCE = 30_000; // ms: only a failure takes that long, however busy the machine
    private final List<BrowserContext> contexts = new ArrayList<>();
    private @Nullable Browser browser;

    /** The process; closed when the last test is over. */
    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {
        static Started now() {
            var playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var path = System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium");
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of(path))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            return new Started(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        browser = test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .browser();
    }

    /** Somebody new, at a laptop. */
    Page newcomer() {
        return newcomer(1280, 800);
    }

    Page newcomer(int width, int height) {
        return context(options(width, height)).newPage();
    }

    /** Somebody new, with a phone and no mouse. */
    Page phone() {
        return context(options(390, 844).setHasTouch(true).setIsMobile(true)).newPage();
    }

    /** Somebody new whose browser keeps the page for when there is no connection; their requests cannot be intercepted. */
    Page withServiceWorker() {
        return context(options(390, 844).setServiceWorkers(ServiceWorkerPolicy.ALLOW))
                .newPage();
    }

    /** Somebody new whose browser runs no script. */
    Page withoutScript() {
        return context(options(1280, 800).setJavaScriptEnabled(false)).newPage();
    }

    /** A browser with these cookies and nothing else: what it shows comes from the server. */
    Page withCookiesOf(BrowserContext other) {
        return with(other.cookies());
    }

    Page with(List<Cookie> cookies) {
        var context = context(options(1280, 800));
        context.addCookies(cookies);
        return context.newPage();
    }

    private static NewContextOptions options(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB");
    }

    private BrowserContext context(NewContextOptions options) {
        if (browser == null) {
            throw new IllegalStateException("only within a test");
        }
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return context;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            keepPictures(test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName());
        }
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    private void keepPictures(String name) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                var file = name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + ++number + ".png";
                try {
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/failed", file)));
                } catch (PlaywrightException e) {
                    // The failure itself is what matters.
                    continue;
                }
            }
        }
    }
}
