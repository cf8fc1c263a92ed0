package app.salient.question.map;

import app.salient.formats.Fields;
import java.util.List;
import java.util.Optional;

/** Checks what is placed on a map against its frame and target, as far as those could be read. */
record Ground(Optional<Frame> frame, Optional<Target> target) {
    /** The target lies in the frame, leaves something to be wrong, and is not where everybody looks first. */
    void checkTarget(Fields fields) {
        if (frame.isEmpty() || target.isEmpty()) {
            return;
        }
        String name = fields.has("point") ? "point" : "region";
        List<Place> corners = switch (target.get()) {
            case Target.Circle circle -> List.of(circle.place());
            case Region region -> region.ring();
        };
        if (!corners.stream().allMatch(frame.get()::holds)) {
            Measure.report(fields, name, "The target lies outside the frame.", "Widen the frame, or mend the target.");
        } else if (frame.get().grid().stream().allMatch(target.get()::holds)) {
            Measure.report(
                    fields, name, "Every place in the frame would be right.", "Widen the frame, or accept less.");
        } else if (target.get() instanceof Target.Circle circle
                && circle.holds(frame.get().middle())) {
            fields.problems()
                    .warning(
                            fields.at(name),
                            "The target lies in the middle of the frame, where a guess would go.",
                            "Move the frame to one side.");
        }
    }

    /** @param what for example "The label" */
    void check(Fields fields, Place place, String what) {
        if (frame.isPresent() && !frame.get().holds(place)) {
            Measure.report(fields, "lat", what + " lies outside the frame.", "Move it, or widen the frame.");
        } else if (target.isPresent() && target.get().holds(place)) {
            Measure.report(
                    fields, "lat", what + " lies inside what is accepted as right.", "Leave it out, or accept less.");
        }
    }
}
