package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.e2e.hands.Keys;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The desk of an instructor without a mouse: the matrix, marking, an assignment; and what was done stands in the class's journal. */
class DeskKeysE2E {
    @TempDir
    static Path data;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private @Nullable School school;

    @AfterEach
    void close() {
        if (school != null) {
            school.close();
        }
    }

    /** In one go, since a school takes long to make. */
    @Test
    void isUsedByKeysAloneAndRemembersWhatWasDone() throws IOException {
        var school = new School(chromium, data);
        this.school = school;
        Page page = school.as(School.OWNER);
        String address = school.at("/teach/class/" + school.parts.get("id"));
        goesFromTheMatrixToAStudentAndBack(page, address);
        marksFromTheQueueToTheNext(page, address);
        assigns(page, address);
        theJournalTellsIt(page, address);
        adminsReadOfAccountsOnly(school);
    }

    private static void goesFromTheMatrixToAStudentAndBack(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator(".matrix vaadin-grid")).containsText(School.BO);
        var keys = new Keys(page);
        keys.tabTo(page.locator(".matrix-filter vaadin-select").last());
        keys.press("Tab"); // the heads of the grid
        keys.press("Tab"); // its cells
        keys.press("ArrowDown");
        assertThat(focusedCell(page)).contains(School.BO);
        keys.press("ArrowRight");
        assertThat(focusedCell(page)).doesNotContain(School.BO);
        keys.press("ArrowLeft");
        keys.press("Enter");
        page.waitForURL("**/student/*");
        assertThat(page.locator("main h1")).hasText(School.BO);
        page.goBack();
        page.waitForFunction("name => " + CELL + ".includes(name)", School.BO);
    }

    /** What stands in the cell of the grid that has the focus. */
    private static final String CELL = """
            [...(document.activeElement?.shadowRoot?.activeElement?.querySelectorAll('slot') ?? [])]
                .flatMap(it => it.assignedElements()).map(it => it.textContent).join(' ')""";

    private static String focusedCell(Page page) {
        return String.valueOf(page.evaluate(CELL));
    }

    private static void marksFromTheQueueToTheNext(Page page, String address) {
        page.navigate(address + "/marking");
        var keys = new Keys(page);
        keys.tabTo(page.locator("main a[href*='/marking/']").first());
        keys.press("Enter");
        for (int waiting = 2; waiting > 0; waiting--) {
            assertThat(page.locator("main")).containsText("1 of " + waiting);
            Locator points = page.locator(".marking-form input[type=number]");
            for (Locator each : points.all()) {
                keys.tabTo(each);
                keys.press("ArrowUp");
            }
            keys.tabTo(page.locator(".marking-form vaadin-text-area"));
            page.keyboard().type("Read with care.");
            keys.press("Control+Enter");
        }
        assertThat(page.locator("main")).containsText("Nothing waits for a mark");
        page.navigate(address + "/marking?show=marked");
        keys.tabTo(page.locator("main a[href*='/marking/']").first());
        keys.press("Enter");
        assertThat(page.locator(".row-note.given-comment")).hasText("Read with care.");
    }

    private static void assigns(Page page, String address) {
        page.navigate(address + "/assign");
        var keys = new Keys(page);
        keys.tabTo(button(page, "Assign"));
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/teach/class/[^/]*"));
        assertThat(page.locator(".assignment-list li")).hasCount(2);
    }

    private static void theJournalTellsIt(Page page, String address) throws IOException {
        page.navigate(address);
        Forms.follow(page, "What was done here");
        var journal = page.locator(".journal");
        for (String told : List.of(
                School.OWNER + " assigned ",
                School.OWNER + " gave " + School.BO + " ",
                School.OWNER + " let " + School.COLLEAGUE + " teach the class too.",
                School.OWNER + " made the class.")) {
            assertThat(journal).containsText(told);
        }
        assertThat(Axe.everyWay(page)).isEmpty();
        Pictures.whole(page, "desk-done");
        var keys = new Keys(page);
        keys.tabTo(page.getByLabel("Somebody"));
        page.keyboard().type("Bo");
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])")).hasText(School.BO);
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(journal.locator("li")).hasCount(1);
        var rows = TakenFile.by(page, page.getByText("Download as CSV")).rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(1)).isEqualTo(School.OWNER);
        assertThat(rows.get(1).get(2)).startsWith("gave " + School.BO);
    }

    private static void adminsReadOfAccountsOnly(School school) {
        Page admin = school.as(School.ADMIN);
        var traffic = new Traffic(admin);
        admin.navigate(school.at("/people"));
        Forms.follow(admin, "What was done here");
        assertThat(admin.locator("main h1")).hasText("What was done here");
        assertThat(Axe.everyWay(admin)).isEmpty();
        assertThat(traffic.all()).doesNotContain(School.NEEDLE);
        for (String who : List.of(School.OWNER, School.AINO, "nobody")) {
            Page outsider = school.as(who);
            outsider.navigate(school.at("/people/done"));
            assertThat(outsider.locator("h1")).hasText(Pattern.compile("There is nothing at this address|Sign in"));
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
