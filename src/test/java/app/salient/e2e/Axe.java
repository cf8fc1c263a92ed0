package app.salient.e2e;

import com.deque.html.axecore.args.AxeRunOptions;
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

    /** What depends on colours; all else is the same in the dark. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** Light and dark, on a phone and on a laptop. @return one line for each thing that is wrong */
    static List<String> everyWay(Page page) {
        var found = new ArrayList<String>();
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 844);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                var rules = scheme == ColorScheme.DARK ? axe(page).withRules(OF_COLOURS) : axe(page);
                found.addAll(violations(rules, width + " " + scheme));
            }
            found.addAll(sideways(page, width));
        }
        return found;
    }

    /** Legacy is without a page of its own for every run, which only matters to frames: there are none. */
    private static AxeBuilder axe(Page page) {
        var onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(onlyViolations)
                .setLegacyMode(true)
                .exclude(VAADINS_OWN)
                .exclude(REPEATED);
    }

    private static List<String> violations(AxeBuilder axe, String where) {
        return axe.analyze().getViolations().stream()
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
