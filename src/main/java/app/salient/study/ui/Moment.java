package app.salient.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A moment in the learner's own zone, and in the class's where that differs. */
@Tag("salient-moment")
@JsModule("./moment.ts")
public class Moment extends Component {
    public Moment(Instant at, Optional<ZoneId> zone) {
        getElement().setAttribute("at", at.toString());
        zone.ifPresent(of -> getElement().setAttribute("zone", of.getId()));
    }
}
