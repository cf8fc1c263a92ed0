package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A class at the desk of its instructor, from the list of its students to the page on paper. */
class DeskE2E {
    private static final double SOON = 2_000; // ms
    private static final String PASSWORD = "seven small stones";
    private static final String ANNA = "Anna Berg";
    private static final String BO = "Bo Ek";
    private static final String HALF = "{\"kind\":\"choice\",\"chosen\":[\"moon\"]}";

    @TempDir
    static Path folder;

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private @Nullable RunningSalient salient;

    @AfterEach
    void stop() {
        if (salient != null) {
            salient.kill();
        }
    }

    @Test
    void isKeptFromTheFirstListToThePageOnPaper() throws IOException {
        Path course = KindsCourse.copy(folder.resolve("course"));
        var server = RunningSalient.start(folder.resolve("data"), RunningSalient.course(course));
        salient = server;
        Page desk = chromium.newcomer();
        Forms.setUp(desk, server, "Ms Virta", PASSWORD);
        desk.getByLabel("Name of the class").fill("History 9B");
        Forms.press(desk, "New class");
        desk.waitForURL("**/teach/class/*");
        String address = desk.url();

        var links = enrolsByAList(desk);
        desk.navigate(address);
        Forms.follow(desk, "Assign");
        Forms.press(desk, "Assign");
        desk.waitForURL("**/teach/class/*");

        Page anna = signsInByLink(links, ANNA);
        Page bo = signsInByLink(links, BO);
        answersArriveWhileThePageIsOpen(desk, server, anna, bo);
        marksTheEssays(desk, address, anna);
        setsAMarkAsideAndTakesItBack(desk, address);
        correctsAKey(desk, server, course, bo);
        takesFilesAlong(desk, address);
        printsTheClass(desk, address);
    }

    /** @return rows of name and link, the heading first */
    private static List<List<String>> enrolsByAList(Page desk) {
        Forms.follow(desk, "Add students");
        desk.getByLabel("Or paste the list")
                .fill("name;group\n" + ANNA + ";A\n" + BO + ";B\n=SUM(A1);A\n" + BO + ";A\n");
        Forms.press(desk, "Look at the list");
        assertThat(desk.locator(".roster-preview")).containsText("2 new");
        Pictures.whole(desk, "desk-enrol");
        Forms.press(desk, "Add 2 students");
        assertThat(desk.locator("main")).containsText("2 lines were not taken in");
        var rest = TakenFile.by(desk, desk.getByText("Download what is left (CSV)"))
                .rows();
        assertThat(rest).hasSize(3);
        assertThat(rest.get(1).getFirst()).isEqualTo("'=SUM(A1)");
        Pictures.whole(desk, "desk-enrolled");
        return TakenFile.by(desk, desk.getByText("Download the links (CSV)")).rows();
    }

    private Page signsInByLink(List<List<String>> links, String name) {
        String link = links.stream()
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .orElseThrow()
                .get(1);
        Page page = chromium.newcomer(390, 844);
        page.navigate(link);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        Forms.press(page, "Choose a password");
        assertThat(page.locator(".due-list")).isVisible();
        return page;
    }

    private static void answersArriveWhileThePageIsOpen(Page desk, RunningSalient server, Page anna, Page bo) {
        var matrix = desk.locator(".matrix vaadin-grid");
        assertThat(matrix).containsText(ANNA);
        Pictures.whole(desk, "desk-not-started");
        var hers = AttemptPage.start(anna, server.address() + "/quiz/" + Course.EVERY_KIND);
        hers.answer(Course.rightAnswer(hers.question()));
        assertThat(hers.status()).hasText(AttemptPage.SAVED);
        assertThat(matrix).containsText("answering, 1 so far", soon());
        hers.goTo(Essays.PLACE);
        hers.answer(Course.rightAnswer(hers.question()));
        handsIn(hers);
        assertThat(matrix).containsText("points", soon());

        var his = AttemptPage.start(bo, server.address() + "/quiz/" + Course.EVERY_KIND);
        his.answer(JsonMapper.shared().readTree(HALF));
        his.goTo(Essays.PLACE);
        his.answer(Course.rightAnswer(his.question()));
        assertThat(his.status()).hasText(AttemptPage.SAVED);
        handsIn(his);
        assertThat(matrix.getByText(Pattern.compile("points"))).hasCount(2);
        objects(bo, "sea-choice", "The sun does not pull enough to be seen.");
        Pictures.whole(desk, "desk-class");
    }

    private static void handsIn(AttemptPage attempt) {
        attempt.handIn();
        assertThat(attempt.page().locator("h1")).containsText(AttemptPage.RESULT);
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(SOON);
    }

    private static void objects(Page student, String question, String why) {
        var asked = student.locator("salient-question[question-id=" + question + "]");
        asked.getByText("I think this is wrong").click();
        asked.getByLabel("What is wrong with it?").fill(why);
        asked.getByText("Send to the instructor").click();
        assertThat(asked.locator(".objection-sent")).containsText(why);
    }

    private static void marksTheEssays(Page desk, String address, Page anna) {
        desk.navigate(address + "/marking");
        assertThat(desk.locator("main .row")).hasCount(2);
        Pictures.whole(desk, "desk-marking-list");
        Forms.follow(desk, ANNA);
        desk.getByLabel(Pattern.compile("Says what happens to the waves")).fill("2");
        desk.getByLabel(Pattern.compile("Says from where the wind may blow")).fill("0.5");
        desk.getByLabel("Comment for the student").fill("Well put.\nThink of the wind that turns.");
        assertThat(desk.getByText("Sum: 2.5 of 3")).isVisible();
        Pictures.whole(desk, "desk-marking");
        Forms.press(desk, "Save and next");
        assertThat(desk.getByText("Saved: " + ANNA + ", 2.5 of 3 points.")).isVisible();
        assertThat(desk.locator("main")).containsText(BO);
        anna.reload();
        var essay = anna.locator("salient-question[question-id=" + Essays.ID + "]");
        assertThat(essay).containsText("Marked by Ms Virta");
        assertThat(essay).containsText("Think of the wind that turns.");
    }

    private static void setsAMarkAsideAndTakesItBack(Page desk, String address) {
        desk.navigate(address + "/marking?show=all&by=question");
        desk.locator("main .row")
                .filter(new Locator.FilterOptions().setHasText("What pulls the water"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(BO))
                .click();
        assertThat(desk.locator("main")).containsText("Computed: ");
        desk.getByLabel("Points, 0 to 2").fill("2");
        Forms.press(desk, "Save and next");
        assertThat(desk.getByText("Say why the computed mark does not count")).isVisible();
        String sheet = desk.url();
        desk.getByLabel("Comment for the student").fill("The moon is what the lesson was about.");
        Forms.press(desk, "Save and next");
        assertThat(desk.getByText("Saved: " + BO + ", 2 of 2 points.")).isVisible();
        desk.navigate(sheet);
        assertThat(desk.locator("main")).containsText("2 points by Ms Virta");
        Pictures.whole(desk, "desk-override");
        Forms.press(desk, "Take the mark back");
        Forms.press(desk, "Yes, take it back");
        assertThat(desk.getByText("Taken back: what was computed counts again."))
                .isVisible();
        assertThat(desk.locator("main")).containsText("taken back by Ms Virta");
    }

    /** From what the student says to what a correction would change, and to the corrected mark. */
    private static void correctsAKey(Page desk, RunningSalient server, Path course, Page bo) throws IOException {
        desk.navigate(server.address() + "/content");
        assertThat(desk.locator("main")).containsText("The sun does not pull enough to be seen.");
        assertThat(desk.locator("main")).containsText("correct it in 01-the-sea/quiz.yaml:");
        Pictures.whole(desk, "desk-objection");
        KindsCourse.callTheSunWrong(course);
        var decide = desk.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName("The question has changed: decide about it"));
        await().until(() -> {
            desk.reload();
            assertThat(desk.locator("main h1")).isVisible();
            return decide.count() > 0;
        });
        decide.click();
        assertThat(desk.locator(".trial-count")).isVisible();
        assertThat(desk.locator("main")).containsText(BO);
        Pictures.whole(desk, "desk-correction");
        desk.getByLabel("Reason", new Page.GetByLabelOptions().setExact(false)).fill("The sun pulls too little.");
        Forms.press(desk, "Correct");
        assertThat(desk.getByText(Pattern.compile("Corrected: 1 mark changed"))).isVisible();
        bo.reload();
        assertThat(bo.locator("salient-question[question-id=sea-choice]")).containsText("The sun pulls too little.");
    }

    private static void takesFilesAlong(Page desk, String address) {
        desk.navigate(address);
        var progress = TakenFile.by(desk, desk.getByText("Progress (CSV)")).rows();
        assertThat(progress).hasSize(3);
        assertThat(progress.get(1).getFirst()).isEqualTo(ANNA);
        var answers = TakenFile.by(desk, desk.getByText("All answers (CSV)"));
        assertThat(answers.name()).isEqualTo("history-9b-answers.csv");
        assertThat(answers.rows())
                .hasSize(1 + 2 * Course.quiz(Course.EVERY_KIND).size());
        assertThat(answers.rows()).anySatisfy(row -> assertThat(row).contains(BO, "sea-choice", "The moon", "marked"));
        Pictures.whole(desk, "desk-export");
        var book = TakenFile.by(desk, desk.getByText("All answers (Excel)"));
        assertThat(book.name()).isEqualTo("history-9b-answers.xlsx");
        assertThat(book.workbook()).contains(ANNA, BO, "The moon").doesNotContain("<f>");
        desk.navigate(address + "/settings");
        var record = TakenFile.by(desk, desk.getByText("Download (CSV)"));
        assertThat(record.name()).isEqualTo("Class History 9B.csv");
        assertThat(record.rows()).hasSize(1 + 2 * Course.quiz(Course.EVERY_KIND).size());
        assertThat(record.rows()).anySatisfy(row -> assertThat(row).contains(ANNA, "sea-choice"));
        Pictures.whole(desk, "desk-record");
    }

    private static void printsTheClass(Page desk, String address) {
        desk.navigate(address + "/print");
        assertThat(desk.locator("main table").first()).containsText(ANNA);
        Pictures.onPaper(desk, "desk-class");
        assertThat(desk.pdf()).isNotEmpty();
        desk.navigate(address);
        desk.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(ANNA))
                .first()
                .click();
        assertThat(desk.locator("main h1")).hasText(ANNA);
        Pictures.onPaper(desk, "desk-student");
        desk.navigate(address + "/question/sea-choice");
        assertThat(desk.locator("main salient-question").first()).isVisible();
        Pictures.whole(desk, "desk-question");
        desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(desk.locator(".bars-table table")).isVisible();
        assertThat(desk.locator(".bars-plot")).isHidden();
        Pictures.onPaper(desk, "desk-question");
    }
}
