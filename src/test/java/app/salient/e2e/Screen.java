package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Every screen there is, and how to get to it with something on it. */
enum Screen {
    HOME("/"),
    LESSON("/lesson/over-the-border") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            drawsItsMap(page);
        }
    },
    LESSON_3("/lesson/how-the-salient-fell") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            drawsItsMap(page);
        }
    },
    LESSON_4("/lesson/was-it-worth-it"),
    LESSON_5("/lesson/armed-neutrality"),
    LESSON_6("/lesson/finland-1939-40") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            drawsItsMap(page);
        }
    },
    LESSON_7("/lesson/does-the-comparison-hold") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            page.locator("figure.compare").first().scrollIntoViewIfNeeded();
        }
    },
    LESSON_8("/lesson/reading-the-text-again"),
    CHECKED("/lesson/reading-a-war") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            var check = page.locator("salient-question[question-id=reading-date]");
            check.locator("[option-id=before] .option-target").click();
            check.getByText("Check", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(check.locator(".outcome")).isVisible();
        }
    },
    CLAIM("/lesson/over-the-border") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            page.locator("a.claim").first().click();
            assertThat(page.locator(".claim-panel")).isVisible();
        }
    },
    QUIZ("/quiz/reading-a-war"),
    ATTEMPT("/quiz/reading-a-war") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            var attempt = AttemptPage.start(page, page.url());
            attempt.goTo(1);
            attempt.answer(Course.rightAnswer(attempt.question()));
            assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        }
    },
    ORDER("/quiz/reading-a-war") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            AttemptPage.start(page, page.url()).goTo(7);
        }
    },
    RESULT("/quiz/reading-a-war") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            var attempt = AttemptPage.start(page, page.url());
            for (int i = 1; i <= 7; i++) {
                attempt.goTo(i);
                var question = attempt.question();
                attempt.answer(i % 2 == 0 ? Course.wrongAnswer(question) : Course.rightAnswer(question));
            }
            attempt.handIn();
            assertThat(page.locator("h1")).containsText("questions right");
        }
    },
    PLACEMENT("/quiz/placement"),
    PLACEMENT_RESULT("/quiz/placement") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            var attempt = AttemptPage.start(page, page.url());
            for (int i = 1; i <= 4; i++) {
                attempt.goTo(i);
                attempt.answer(Course.rightAnswer(attempt.question()));
            }
            attempt.handIn();
            assertThat(page.locator("h1")).containsText("short route");
        }
    },
    FINAL_TEST("/quiz/final-test"),
    FINAL_TEST_RESULT("/quiz/final-test") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            var attempt = AttemptPage.start(page, page.url());
            for (int i = 1; i <= 10; i++) {
                attempt.goTo(i);
                var question = attempt.question();
                attempt.answer(i % 3 == 0 ? Course.wrongAnswer(question) : Course.rightAnswer(question));
            }
            attempt.handIn();
            assertThat(page.locator("h1")).containsText("of 20 questions right");
        }
    },
    TODAY("/today"),
    TODAY_WISHES("/today") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            page.locator("vaadin-details-summary").click();
            Forms.press(page, "Turn the calendar on");
            assertThat(page.locator(".calendar-address code")).containsText("/api/calendar/");
        }
    },
    PROGRESS("/quiz/reading-a-war") {
        @Override
        void prepare(Page page, OpenSalient salient) {
            RESULT.prepare(page, salient);
            page.navigate(salient.at("/progress"));
            assertThat(page.locator("figure.progress-chart").first()).isVisible();
        }
    },
    LOGIN("/login"),
    LOGIN_REFUSED("/login?error"),
    REGISTER("/register"),
    ACCOUNT("/account"),
    RECOVER("/recover"),
    INSTRUCTORS_ACCOUNT("/account", true),
    JOIN("/join"),
    JOIN_BAD_CODE("/join/BADCODE"),
    SETUP("/setup"),
    CLAIMS("/claims"),
    SOURCES("/sources"),
    GLOSSARY("/glossary"),
    CHANGES("/changes"),
    NOT_FOUND("/no-such-page"),
    TEACH("/teach", true),
    EMPTY_CLASS("/teach", true) {
        @Override
        void prepare(Page page, OpenSalient salient) {
            newClass(page, "Nobody yet");
        }
    },
    FILLED_CLASS("/teach", true) {
        @Override
        void prepare(Page page, OpenSalient salient) {
            newClass(page, "History 9B, spring term, the group that meets on Thursday afternoons");
            String code = page.locator(".class-code code").textContent();
            try (var context = page.context().browser().newContext()) {
                Page student = context.newPage();
                student.navigate(salient.at("/join/" + code));
                Forms.fillAccount(
                        student, "Maximiliana-Aleksandra von Hohen " + NUMBER.incrementAndGet(), "a quiet lake");
                Forms.press(student, "Join class");
                assertThat(student.locator(".site-who")).containsText("Maximiliana");
                var attempt = AttemptPage.start(student, salient.at("/quiz/over-the-border"));
                attempt.answer(Course.rightAnswer(attempt.question()));
                attempt.handIn();
                assertThat(student.locator("h1")).containsText("questions right");
            }
            assertThat(page.locator(".matrix vaadin-grid")).containsText("points");
        }
    },
    ASSIGN("/teach", true) {
        @Override
        void prepare(Page page, OpenSalient salient) {
            newClass(page, "History 9C");
            Forms.follow(page, "Assign");
            assertThat(page.getByText("Exam", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    },
    CONTENT("/content", true);

    private static final AtomicInteger NUMBER = new AtomicInteger();
    final String path;
    private final boolean forInstructors;

    Screen(String path) {
        this(path, false);
    }

    Screen(String path, boolean forInstructors) {
        this.path = path;
        this.forInstructors = forInstructors;
    }

    void prepare(Page page, OpenSalient salient) {}

    /** Opens it for somebody who may see it. */
    Page open(Chromium chromium, OpenSalient salient) {
        Page page = forInstructors ? chromium.with(salient.instructor(chromium)) : chromium.newcomer();
        page.navigate(salient.at(path));
        assertThat(page.locator("h1")).isVisible();
        if (path.startsWith("/lesson/")) {
            ReadingPage.settled(page);
        }
        prepare(page, salient);
        assertThat(page.locator(".v-loading-indicator:is(.first, .second, .third)"))
                .isHidden();
        return page;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** It is drawn once it comes into view. */
    private static void drawsItsMap(Page page) {
        var map = page.locator("salient-lesson-map").first();
        map.scrollIntoViewIfNeeded();
        assertThat(map.locator("svg path").first()).isAttached();
    }

    private static void newClass(Page page, String name) {
        page.getByLabel("Name of the class").fill(name);
        Forms.press(page, "New class");
        page.waitForURL("**/teach/class/*");
        assertThat(page.locator(".class-code code")).isVisible();
    }
}
