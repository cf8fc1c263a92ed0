package app.salient.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.ViewTest;
import com.vaadin.flow.component.UI;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class ShortSessionsTest extends ViewTest {
    @Test
    void aSessionWithoutAScreenIsSoonOver() {
        var session = new MockHttpSession();
        new ShortSessions(Duration.ofMinutes(30)).sessionCreated(new HttpSessionEvent(session));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(120);
    }

    @Test
    void aSessionWithAScreenLastsAsLongAsItIsSetTo() {
        var opened = UI.getCurrent().getSession().getSession();
        assertThat(opened.getMaxInactiveInterval()).isEqualTo(30 * 60);
    }
}
