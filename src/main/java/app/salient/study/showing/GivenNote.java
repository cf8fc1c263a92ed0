package app.salient.study.showing;

import app.salient.account.Colleagues;
import app.salient.account.Visitor;
import app.salient.study.AttemptSheet;
import app.salient.study.attempt.Answer;
import app.salient.study.attempt.Mark;
import app.salient.study.grading.Criteria;
import app.salient.study.grading.GivenMark;
import app.salient.study.grading.Points;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells a learner of a mark that a person gave, and brings the review in line with it. */
@Component
class GivenNote {
    private final Colleagues colleagues;

    GivenNote(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** @param computed without it @param view of the question, which knows its rubric */
    AttemptSheet.Given of(GivenMark given, Mark computed, ObjectNode view) {
        var points = Criteria.read(given.criteria());
        List<AttemptSheet.GivenCriterion> criteria = view.path("rubric").values().stream()
                .filter(criterion -> points.containsKey(criterion.path("id").asString()))
                .map(criterion -> new AttemptSheet.GivenCriterion(
                        criterion.path("text").asString(),
                        Points.shortly(points.getOrDefault(criterion.path("id").asString(), 0.0)) + " of "
                                + Points.shortly(criterion.path("points").asDouble())))
                .toList();
        return new AttemptSheet.Given(
                inPoints(given.above(computed)),
                computed.outcome() == Answer.Outcome.AWAITING ? "" : inPoints(computed),
                colleagues.find(given.givenBy()).map(Visitor::name).orElse(""),
                given.givenAt(),
                given.comment(),
                criteria);
    }

    /** The review speaks of the mark that counts. */
    void into(ObjectNode review, Mark counting) {
        review.put("outcome", counting.word())
                .put("fraction", Math.round(counting.fraction() * 10_000) / 10_000.0)
                .put("worked", "Marked by a person: " + inPoints(counting))
                .put("points", inPoints(counting));
    }

    private static String inPoints(Mark mark) {
        return Points.shortly(mark.points()) + " of " + Points.shortly(mark.worth());
    }
}
