package app.salient.e2e;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that ask who somebody is. */
final class Forms {
    private static final Pattern SETUP = Pattern.compile("http://\\S+/setup\\?token=\\S+");

    private Forms() {}

    /** The link that the server prints, a moment after it has said that it is ready. */
    static String setupLink(RunningSalient server) {
        return printedLink(server, SETUP);
    }

    /** A link that the server prints once it is ready. */
    static String printedLink(RunningSalient server, Pattern link) {
        return await("the link " + link)
                .until(
                        () -> server.output().stream()
                                .map(link::matcher)
                                .filter(Matcher::find)
                                .map(Matcher::group)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Makes the first instructor and ends on their empty list of classes. */
    static void setUp(Page page, RunningSalient server, String name, String password) {
        page.navigate(setupLink(server));
        fillAccount(page, name, password);
        press(page, "Create account");
        page.waitForURL("**/teach");
    }

    static void fillAccount(Page page, String name, String password) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }
}
