package app.salient.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Programs that fetch pages and never run their scripts leave sessions behind: one that has opened no screen is over after two
 * minutes. With a screen it lasts as long as it is set to.
 */
@Component
class ShortSessions implements HttpSessionListener, HttpSessionIdListener, VaadinServiceInitListener {
    static final Duration WITHOUT_SCREEN = Duration.ofMinutes(2);

    private final Duration withScreen;

    ShortSessions(@Value("${server.servlet.session.timeout}") Duration withScreen) {
        this.withScreen = withScreen;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) WITHOUT_SCREEN.toSeconds());
    }

    /** Signing in changes the id: on a slow line the first screen may take long, and the sign-in must not be lost over it. */
    @Override
    public void sessionIdChanged(HttpSessionEvent event, String before) {
        event.getSession().setMaxInactiveInterval((int) withScreen.toSeconds());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened ->
                        opened.getUI().getSession().getSession().setMaxInactiveInterval((int) withScreen.toSeconds()));
    }
}
