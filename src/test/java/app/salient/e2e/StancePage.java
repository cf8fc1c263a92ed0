package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The lesson with every kind of block, as somebody answers its poll and its decision. */
record StancePage(Page page) {
    static final String LESSON = "/lesson/the-sea";
    static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");

    static StancePage open(Page page, OpenSalient allKinds) {
        return open(page, allKinds.at(LESSON));
    }

    /** Until the page is drawn and its poll takes answers. */
    static StancePage open(Page page, String address) {
        page.navigate(address);
        var lesson = new StancePage(page);
        lesson.poll("before").scrollIntoViewIfNeeded();
        assertThat(lesson.poll("before").locator("button[aria-disabled=false]")).isVisible();
        return lesson;
    }

    Locator poll(String step) {
        return page.locator("#outlet salient-poll[step=" + step + "]");
    }

    Locator decision() {
        return page.locator("#outlet salient-decision");
    }

    void answerPoll(String step, String position) {
        var poll = poll(step);
        choose(poll, position);
        choose(poll, "middle");
        choose(poll, "storms");
        poll.getByText("Keep my answer").click();
    }

    void choose(String course) {
        choose(decision(), course);
        decision().getByText("Keep my choice").click();
    }

    void expect(String result) {
        choose(decision(), result);
        decision().getByText("Keep it and show what followed").click();
    }

    private static void choose(Locator form, String value) {
        form.locator("label:has(input[value=" + value + "])").click();
    }

    static Locator status(Locator stance) {
        return stance.locator(".status");
    }
}
