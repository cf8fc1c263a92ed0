package app.salient.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** The time that is left, by the server's clock. */
@Tag("salient-countdown")
@JsModule("./countdown.ts")
public class Countdown extends Component {
    public Countdown(Instant endsAt, Instant now) {
        getElement().setAttribute("ends-at", endsAt.toString());
        set(now);
    }

    /** Counts on from the server's time. */
    public final void set(Instant now) {
        getElement().setAttribute("now", now.toString());
    }

    public void onEnd(Runnable then) {
        getElement().addEventListener("time-over", event -> then.run());
    }
}
