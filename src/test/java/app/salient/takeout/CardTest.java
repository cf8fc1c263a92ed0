package app.salient.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a card makes sense outside Salient. */
class CardTest {
    @Test
    void keepsTheWordsOfALinkThatLeadsToAScreenOfSalient() {
        assertThat(Card.alone("<p>See <a class=\"claim\" href=\"/claims#C13\">the claim</a>.</p>"))
                .isEqualTo("<p>See the claim.</p>");
    }

    @Test
    void keepsALinkThatLeadsElsewhere() {
        assertThat(Card.alone("<p><a href=\"https://example.org/\">there</a></p>"))
                .isEqualTo("<p><a href=\"https://example.org/\">there</a></p>");
    }
}
