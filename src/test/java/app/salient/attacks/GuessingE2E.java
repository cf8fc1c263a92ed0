package app.salient.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.Browser;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Guessing of passwords, of names and of codes. */
class GuessingE2E {
    private static final int SAMPLES = 12;

    @RegisterExtension
    static final Target target = new Target();

    @Test
    void anUnknownNameAndAWrongPasswordAreAnsweredAlike() {
        var browser = new Browser(target.port());
        var wrong = tryIn(browser, "student09", "not the password");
        var unknown = tryIn(browser, "nobody at all", "not the password");
        assertThat(place(wrong)).isEqualTo(place(unknown)).endsWith("/login?error");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().length()).isEqualTo(unknown.body().length());
    }

    /** Without care an unknown name is answered in a tenth of the time, for no password is hashed. */
    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() {
        var browser = new Browser(target.port());
        long[] wrong = new long[SAMPLES];
        long[] unknown = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            wrong[i] = timed(browser, "student%02d".formatted(10 + i));
            unknown[i] = timed(browser, "nobody%02d".formatted(10 + i));
        }
        assertThat((double) median(unknown) / median(wrong)).isBetween(0.4, 2.5);
    }

    @Test
    void manyTriesHaveToWaitAndOthersDoNot() {
        var browser = new Browser(target.port());
        int before = 0;
        while (before < 20
                && !place(tryIn(browser, "student08", "guess " + before)).endsWith("wait")) {
            before++;
        }
        assertThat(before).as("tries before waiting").isBetween(5, 12);
        assertThat(place(tryIn(browser, "student08", "salient-demo"))).endsWith("wait");
        assertThat(place(tryIn(new Browser(target.port()), "student07", "salient-demo")))
                .endsWith("/");
    }

    @Test
    void aSessionThatSomebodyElseKnewIsWorthNothingAfterSigningIn() {
        var thief = new Browser(target.port());
        thief.get("/");
        String known = thief.cookie("JSESSIONID").orElseThrow();
        var victim = new Browser(target.port());
        victim.setCookie("JSESSIONID", known);
        assertThat(place(tryIn(victim, "student06", "salient-demo"))).endsWith("/");
        assertThat(victim.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(known);
        assertThat(Target.keptOf(thief)).doesNotContain("student06");
        var invented = new Browser(target.port());
        invented.setCookie("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF");
        invented.get("/");
        assertThat(invented.cookie("JSESSIONID").orElseThrow()).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void guessingJoinCodesSoonHasToWait() {
        var page = RawPage.open(target.guest(), "/join");
        int tries = 0;
        String letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        while (tries < 150 && !page.heard().contains("Wait a minute")) {
            page.goTo("/join/" + "2345678" + letters.charAt(tries % 30));
            tries++;
        }
        assertThat(tries).as("codes looked up before waiting").isLessThan(150);
    }

    private long timed(Browser browser, String name) {
        var form = Target.form(browser, name, "not the password");
        long before = System.nanoTime();
        browser.post("/login", form);
        return System.nanoTime() - before;
    }

    private static long median(long[] nanos) {
        return Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow();
    }

    private static HttpResponse<String> tryIn(Browser browser, String name, String password) {
        return browser.post("/login", Target.form(browser, name, password));
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
