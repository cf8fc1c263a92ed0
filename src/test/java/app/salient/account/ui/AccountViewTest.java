package app.salient.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.guest.Guests;
import app.salient.account.own.Leaving;
import app.salient.testing.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTest extends ViewTest {
    @Autowired
    Guests guests;

    @Autowired
    Leaving leaving;

    @Test
    void saysThatNothingIsKeptOfWhoHasDoneNothing() {
        open("account");
        assertThat(words()).contains("nothing is kept of you yet");
    }

    @Test
    void tellsAGuestUntilWhenTheyAreKept() {
        guests.ensureStored(me);
        open("account");
        assertThat(words())
                .containsPattern("kept for this browser until \\d+ \\w+ 20\\d\\d")
                .doesNotContain("{0}");
    }

    @Test
    void showsARecoveryCodeAndAFileToKeepItIn() {
        open("account");
        press("Make a recovery code");
        assertThat(words()).containsPattern("([0-9A-Z]{5}-){5}[0-9A-Z]");
        assertThat(find(Anchor.class, screen()).withText("Save as a file").exists())
                .isTrue();
    }

    @Test
    void offersEverythingAndTheCards() {
        open("account");
        assertThat(find(Anchor.class, screen()).all())
                .extracting(Anchor::getHref)
                .contains("/api/me/salient.json", "/api/me/salient-cards.csv", "/api/me/salient-cards.apkg");
    }

    @Test
    void letsAGuestGoAndThinkAgain() {
        guests.ensureStored(me);
        open("account");
        press("Erase everything of mine");
        assertThat(leaving.erasedAt()).isPresent();
        assertThat(words()).contains("Nothing has happened yet");
        press("Keep it after all");
        assertThat(leaving.erasedAt()).isEmpty();
    }
}
