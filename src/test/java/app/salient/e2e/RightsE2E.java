package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Every address of an instructor, tried by everybody with what really stands in it; and every screen of a student. */
class RightsE2E {
    private static final String GUEST = "nobody";
    private static final List<String> OUTSIDERS =
            List.of(GUEST, School.AINO, School.LONER, School.STRANGER, School.ADMIN);
    private static final Pattern NOTHING = Pattern.compile("There is nothing at this address|Sign in");

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

    /** In one go, since a school takes long to make; it opens every address as everybody. */
    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void onlyWhoTeachesAClassSeesAnythingOfIt() {
        var school = new School(chromium, data);
        this.school = school;
        ownersSeeEveryScreen(school);
        outsidersSeeNone(school);
        anotherClassIsNoWayIn(school);
        filesAreTheOwnersToo(school);
        studentsNeverReadOtherNames(school);
    }

    private static List<String> addresses(Map<String, String> parts) {
        return Routes.teaching().stream()
                .flatMap(route -> Stream.of(Routes.shortest(route), route))
                .distinct()
                .map(route -> Routes.address(route, parts))
                .toList();
    }

    private static void ownersSeeEveryScreen(School school) {
        for (String who : List.of(School.OWNER, School.COLLEAGUE)) {
            Page page = school.as(who);
            for (String address : addresses(school.parts)) {
                Response answer = page.navigate(school.at(address));
                assertThat(page.locator("main h1")).isVisible();
                assertThat(page.locator("main h1")).not().hasText(NOTHING);
                assertThat(answer.status()).as(who + " " + address).isEqualTo(200);
            }
            page.navigate(school.at("/teach/class/" + school.parts.get("id")));
            assertThat(page.locator("main")).containsText(School.AINO);
        }
    }

    private static void outsidersSeeNone(School school) {
        for (String who : OUTSIDERS) {
            Page page = school.as(who);
            var traffic = new Traffic(page);
            for (String address : addresses(school.parts)) {
                if (address.equals("/teach") && who.equals(School.STRANGER)) {
                    continue; // their own list
                }
                page.navigate(school.at(address));
                assertThat(page.locator("h1")).hasText(NOTHING);
                readsNothing(who, address, traffic);
            }
        }
    }

    /** With the id of a class that is theirs, and everything else of one that is not. */
    private static void anotherClassIsNoWayIn(School school) {
        Map<String, String> mixed = new HashMap<>(school.parts);
        mixed.put("id", school.otherClass);
        Page page = school.as(School.STRANGER);
        var traffic = new Traffic(page);
        for (String route : Routes.teaching()) {
            String address = Routes.address(route, mixed);
            page.navigate(school.at(address));
            assertThat(page.locator("h1")).isVisible();
            if (Routes.parameters(route).stream()
                    .anyMatch(List.of("student", "attempt", "answer", "assignment")::contains)) {
                assertThat(page.locator("h1")).hasText(NOTHING);
            }
            readsNothing(School.STRANGER, address, traffic);
        }
    }

    private static void readsNothing(String who, String address, Traffic traffic) {
        String all = traffic.all().replace(who, "");
        assertThat(all).as(who + " " + address).doesNotContain(School.NEEDLE).doesNotContain(School.CLASS);
        traffic.forget();
    }

    private static void filesAreTheOwnersToo(School school) {
        Page owner = school.as(School.OWNER);
        List<String> files = new ArrayList<>();
        for (String screen : List.of("", "/settings", "/done")) {
            owner.navigate(school.at("/teach/class/" + school.parts.get("id") + screen));
            assertThat(owner.locator("main h1")).isVisible();
            makeWhatIsMadeAside(owner);
            List<String> here = owner.locator("main a[href*='VAADIN']").all().stream()
                    .map(link -> Objects.toString(link.evaluate("it => it.href")))
                    .toList();
            assertThat(here).as(screen).isNotEmpty();
            for (String file : here) {
                assertThat(owner.context().request().get(file).status())
                        .as(file)
                        .isEqualTo(200);
                for (String who : OUTSIDERS) {
                    String answer = school.as(who).context().request().get(file).text();
                    assertThat(answer).as(who + " " + file).doesNotContain(School.NEEDLE);
                }
            }
            files.addAll(here);
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
    }

    private static void makeWhatIsMadeAside(Page owner) {
        for (var button : owner.locator("main .makes-file").all()) {
            if (button.isVisible()) {
                button.click();
                assertThat(owner.locator("main .large-file a")).isVisible();
            }
        }
    }

    /** Every screen that a student may open, and every file that they may take along. */
    private static void studentsNeverReadOtherNames(School school) {
        Page page = school.as(School.AINO);
        var traffic = new Traffic(page);
        for (String path : pathsOfStudents(school)) {
            page.navigate(school.at(path));
            assertThat(page.locator("#outlet h1").first()).isVisible(); // not the early text of a lesson
            assertThat(traffic.all()).as(path).doesNotContain(School.BO);
            traffic.forget();
        }
        for (String file : List.of("/api/me/salient.json", "/api/me/salient-cards.csv", "/api/me/salient-cards.apkg")) {
            var answer = page.context().request().get(school.at(file));
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.text()).as(file).doesNotContain(School.BO);
        }
        page.navigate(school.at("/"));
        assertThat(page.locator("body")).containsText(School.AINO);
    }

    private static List<String> pathsOfStudents(School school) {
        Map<String, List<String>> ids = Map.of(
                "lesson/:id", List.of("the-sea", "harbours"),
                "quiz/:id", List.of("the-sea", "harbours"),
                "attempt/:id", List.of(school.parts.get("attempt")));
        List<String> paths = new ArrayList<>(List.of("/join/" + school.parts.get("code")));
        for (String route : Routes.all()) {
            if (route.startsWith("teach") || route.startsWith("content")) {
                continue;
            }
            if (Routes.parameters(route).isEmpty()) {
                paths.add("/" + route);
            } else {
                assertThat(ids).as("ids to try the new screen with").containsKey(route);
                ids.getOrDefault(route, List.of()).forEach(id -> paths.add(Routes.address(route, Map.of("id", id))));
            }
        }
        return paths;
    }
}
