package app.salient.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What keeps somebody from using a page, as far as a machine can tell. */
final class Axe {
    /** Outside all landmarks, but it announces itself, and only when the connection is gone. */
    private static final String VAADINS_OWN = "vaadin-connection-indicator";

    /** The ledgers hold hundreds of entries of the same make; looking at all of them takes minutes. */
    private static final String REPEATED =
            ".ledger > :nth-child(n + 12), .glossary > :nth-child(n + 12), .problems > :nth-child(n + 12)";

    private Axe() {}

    /** Light and dark, on a phone and on a laptop. @return one line for each thing that is wrong */
    static List<String> everyWay(Page page) {
        var found = new ArrayList<String>();
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 844);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                found.addAll(violations(page, width + " " + scheme));
            }
            found.addAll(sideways(page, width));
        }
        return found;
    }

    private static List<String> violations(Page page, String where) {
        return new AxeBuilder(page)
                .exclude(VAADINS_OWN).exclude(REPEATED).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s: %s: %s %s"
                                        .formatted(where, rule.getId(), node.getTarget(), node.getFailureSummary())))
                        .toList();
    }

    /** Nobody should have to scroll to the side, except inside a table that says so. */
    private static List<String> sideways(Page page, int width) {
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        return wide > width ? List.of(width + ": the page is " + wide + " pixels wide") : List.of();
    }
}
