package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Blocks of a lesson that are more than text: by keyboard, offline, past a killed server, and without script. */
class BlocksE2E {
    private static final String RECORD = "Whoever waited can point to the winter";

    @RegisterExtension
    static final OpenSalient salient = OpenSalient.withAllKinds();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @TempDir
    Path data;

    @Test
    void theRecordReachesTheBrowserOnlyAfterTheDecision() {
        Page page = chromium.newcomer();
        var traffic = new Traffic(page);
        var lesson = open(page);
        lesson.choose("build");
        assertThat(StancePage.status(lesson.decision())).hasText(StancePage.SAVED);
        assertThat(traffic.all()).contains("You sit in the council").doesNotContain(RECORD);
        lesson.expect("wall-first");
        assertThat(lesson.decision().locator(".decision-record")).containsText(RECORD);
        assertThat(page.locator(":focus")).hasText("What followed");
        page.reload();
        assertThat(lesson.decision().locator(".decision-record")).containsText(RECORD);
        assertThat(lesson.decision().locator(".stance-chosen")).containsText("You chose: Build a wall");
    }

    @Test
    void anAnswerGivenOfflineIsSentByTheNextPage() {
        var lesson = open(chromium.newcomer());
        var context = lesson.page().context();
        context.setOffline(true);
        lesson.answerPoll("before", "open");
        assertThat(StancePage.status(lesson.poll("before"))).containsText("1 answer kept on this device");
        lesson.page().close();
        context.setOffline(false);
        var again = open(context.newPage());
        assertThat(StancePage.status(again.poll("before"))).hasText(StancePage.SAVED);
        assertIsStored(again, "before", "open");
    }

    @Test
    void whatWasSavedAndWhatWasKeptOutlivesAKilledServer() {
        String course = RunningSalient.course(Course.OF_ALL_KINDS);
        try (var first = RunningSalient.start(data, course)) {
            Page page = chromium.newcomer();
            var lesson = StancePage.open(page, first.address() + StancePage.LESSON);
            lesson.answerPoll("before", "wall");
            assertThat(StancePage.status(lesson.poll("before"))).hasText(StancePage.SAVED);
            int port = first.port();
            first.kill();
            lesson.choose("wait");
            assertThat(StancePage.status(lesson.decision())).containsText("1 answer kept on this device");
            try (var second = RunningSalient.startOn(port, data, course)) {
                assertThat(second.address().getPort()).isEqualTo(port);
                // The page may have been loaded anew since, and has nothing to say then: what counts is that the choice
                // is kept.
                assertThat(lesson.decision().getByText("Keep it and show what followed"))
                        .isVisible();
                assertThat(StancePage.status(lesson.decision())).not().containsText("kept on this device");
                assertIsStored(lesson, "before", "wall");
            }
        }
    }

    @Test
    void aPollIsAnsweredByKeyboardAlone() {
        var lesson = open(chromium.newcomer());
        var poll = lesson.poll("before");
        poll.locator("input").first().focus();
        var keys = lesson.page().keyboard();
        for (String key : List.of("Space", "ArrowDown", "Tab", "Space", "Tab", "Space", "Tab", "Enter")) {
            keys.press(key);
        }
        assertThat(StancePage.status(poll)).hasText(StancePage.SAVED);
        assertIsStored(lesson, "before", "no-wall");
    }

    @Test
    void aTimelineIsNarrowedDownByKeyboard() {
        var lesson = open(chromium.newcomer());
        var timeline = lesson.page().locator("#outlet salient-timeline").first();
        timeline.scrollIntoViewIfNeeded();
        timeline.locator(".timeline-theme input").first().focus();
        lesson.page().keyboard().press("ArrowRight");
        assertThat(timeline.locator("li:visible")).hasCount(2);
        assertThat(timeline.locator("[aria-live]")).hasText("2 of 4 events");
    }

    @Test
    void whatIsAskedCanBeReadWithoutScript() {
        Page page = chromium.withoutScript();
        page.navigate(salient.at(StancePage.LESSON));
        assertThat(page.locator("salient-poll").first()).containsText("Should the harbour have a wall?");
        assertThat(page.locator("salient-poll").first()).containsText("It cannot be said yet");
        assertThat(page.locator("salient-decision")).containsText("The Harbour Office counts 40 boats.");
        assertThat(page.locator("salient-timeline li")).hasCount(4);
        assertThat(page.locator("button:visible")).hasCount(0);
        assertThat(page.locator("figure.picture img")).hasAttribute("width", "640");
        assertThat(page.content()).doesNotContain(RECORD);
    }

    @Test
    void anImageIsThereAndMovesNoText() {
        var lesson = open(chromium.newcomer());
        var image = lesson.page().locator("#outlet figure.picture img");
        image.scrollIntoViewIfNeeded();
        lesson.page().waitForFunction("document.querySelector('#outlet figure.picture img').naturalWidth === 640");
        assertThat(image).hasAttribute("height", "280");
    }

    private static StancePage open(Page page) {
        return StancePage.open(page, salient);
    }

    /** A browser that has nothing but the cookies shows it. */
    private void assertIsStored(StancePage lesson, String step, String position) {
        Page fresh = chromium.withCookiesOf(lesson.page().context());
        fresh.navigate(lesson.page().url());
        var poll = new StancePage(fresh).poll(step);
        poll.scrollIntoViewIfNeeded();
        assertThat(poll.locator("input[value=" + position + "]").first()).isChecked();
    }
}
