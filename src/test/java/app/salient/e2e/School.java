package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A server of its own with one class: an instructor made it, a colleague teaches it too, and two students have handed in an essay.
 * Besides them there are another instructor with a class of their own, an admin, and a student of no class.
 */
final class School implements AutoCloseable {
    /** Stands in the names of the students and nowhere else. */
    static final String NEEDLE = "Nadel";

    static final String AINO = "Aino Nadelstrand";
    static final String BO = "Bo Nadelmark";
    static final String CLASS = "History of the bay 9B";
    static final String OWNER = "Ms Owner";
    static final String COLLEAGUE = "Ms Second";
    static final String STRANGER = "Mr Other";
    static final String ADMIN = "Root";
    static final String LONER = "Lone Wolf";
    private static final String PASSWORD = "a quiet lake in June";

    private final Chromium chromium;
    private final RunningSalient server;
    private final Map<String, List<Cookie>> cookies = new LinkedHashMap<>();

    /** What stands in the addresses of the class, by the names of the routes' parameters. */
    final Map<String, String> parts = new LinkedHashMap<>();

    /** The class of the other instructor. */
    final String otherClass;

    School(Chromium chromium, Path data) {
        this.chromium = chromium;
        server = withPeople(chromium, data);
        Page owner = signIn(OWNER);
        String code = newClass(owner, CLASS);
        parts.put("id", lastPart(owner));
        parts.put("code", code);
        assign(owner);
        Page stranger = signIn(STRANGER);
        newClass(stranger, "Their own class");
        otherClass = lastPart(stranger);
        join(AINO, code);
        join(BO, code);
        addColleague(owner);
        collectParts(owner);
    }

    /** Nobody but the first becomes an instructor by a screen, so the database is told while the server is down. */
    private static RunningSalient withPeople(Chromium chromium, Path data) {
        var first = RunningSalient.start(data, RunningSalient.course(Course.OF_ALL_KINDS));
        Forms.setUp(chromium.newcomer(), first, OWNER, PASSWORD);
        for (String name : List.of(COLLEAGUE, STRANGER, ADMIN, LONER)) {
            Page page = chromium.newcomer();
            page.navigate(first.address() + "/register");
            Forms.fillAccount(page, name, PASSWORD);
            Forms.press(page, "Keep my progress");
            assertThat(page.locator(".site-who")).containsText(name);
        }
        first.stop();
        var stored = StoredAttempts.of(data);
        stored.promote(COLLEAGUE, "INSTRUCTOR");
        stored.promote(STRANGER, "INSTRUCTOR");
        stored.promote(ADMIN, "ADMIN");
        return RunningSalient.start(data, RunningSalient.course(Course.OF_ALL_KINDS));
    }

    String at(String path) {
        return server.address() + path;
    }

    /** A browser in which somebody is signed in; a guest's when nobody of that name is there. */
    Page as(String name) {
        var known = cookies.get(name);
        return known == null ? chromium.newcomer() : chromium.with(known);
    }

    private Page signIn(String name) {
        Page page = chromium.newcomer();
        page.navigate(at("/login"));
        Forms.fillAccount(page, name, PASSWORD);
        Forms.press(page, "Sign in");
        assertThat(page.locator(".site-who")).containsText(name);
        cookies.put(name, page.context().cookies());
        return page;
    }

    private String newClass(Page page, String name) {
        page.navigate(at("/teach"));
        page.getByLabel("Name of the class").fill(name);
        Forms.press(page, "New class");
        page.waitForURL("**/teach/class/*");
        return page.locator(".class-code code").textContent();
    }

    private static void assign(Page owner) {
        Forms.follow(owner, "Assign");
        Forms.press(owner, "Assign");
        owner.waitForURL("**/teach/class/*");
    }

    private void join(String name, String code) {
        Page page = chromium.newcomer();
        page.navigate(at("/join/" + code));
        Forms.fillAccount(page, name, PASSWORD);
        Forms.press(page, "Join class");
        assertThat(page.locator(".site-who")).containsText(name);
        cookies.put(name, page.context().cookies());
        var attempt = AttemptPage.start(page, at("/quiz/" + Course.EVERY_KIND));
        attempt.goTo(Essays.PLACE);
        attempt.answer(Course.rightAnswer(attempt.question()));
        attempt.handIn();
        assertThat(page.locator("h1")).containsText(AttemptPage.RESULT);
    }

    private void addColleague(Page owner) {
        owner.navigate(at("/teach/class/" + parts.get("id") + "/settings"));
        owner.getByLabel("Name a colleague signs in by").fill(COLLEAGUE);
        Forms.press(owner, "Add");
        assertThat(owner.getByText(COLLEAGUE + " teaches this class too now")).isVisible();
        signIn(COLLEAGUE);
        signIn(ADMIN);
        signIn(LONER);
    }

    /** From the links that the instructor follows. */
    private void collectParts(Page owner) {
        String path = "/teach/class/" + parts.get("id");
        parts.put("quiz", Course.EVERY_KIND);
        parts.put("question", Essays.ID);
        owner.navigate(at(path));
        parts.put("assignment", idIn(owner, ".assignment-list a[href*='/assign/']", "/assign/"));
        parts.put("student", idIn(owner, "a[href*='/student/']:has-text('Aino')", "/student/"));
        owner.navigate(at(path + "/student/" + parts.get("student")));
        parts.put("attempt", idIn(owner, "main a[href*='/attempt/']", "/attempt/"));
        owner.navigate(at(path + "/marking"));
        parts.put("answer", idIn(owner, "main a[href*='/marking/']", "/marking/"));
    }

    private static String idIn(Page page, String links, String after) {
        String address = page.locator(links).first().getAttribute("href");
        return address.substring(address.indexOf(after) + after.length()).replaceAll("[/?#].*", "");
    }

    private static String lastPart(Page page) {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        server.kill();
    }
}
