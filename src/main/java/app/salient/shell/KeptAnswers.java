package app.salient.shell;

import app.salient.study.AttemptId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import java.util.Optional;

/**
 * Tells who was signed out in the middle of an attempt that their answers are still on this device; says nothing to anybody
 * else. The browser's outbox does it, which delivers to nobody but their owner.
 */
@Tag("salient-outbox")
@JsModule("./answer-outbox.ts")
class KeptAnswers extends Component {
    private static final String ATTEMPT = "attempt/";

    private KeptAnswers(AttemptId attempt) {
        getElement().setAttribute("attempt", attempt.toString());
    }

    /** @return empty when the address is not that of an attempt */
    static Optional<KeptAnswers> at(Location address) {
        String path = address.getPath();
        return path.startsWith(ATTEMPT)
                ? AttemptId.of(path.substring(ATTEMPT.length())).map(KeptAnswers::new)
                : Optional.empty();
    }
}
