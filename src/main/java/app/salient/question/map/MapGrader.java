package app.salient.question.map;

import app.salient.question.Grade;
import app.salient.question.Grader;
import java.util.List;

/** Right when the point lies inside the target or on its edge. */
final class MapGrader implements Grader<MapQuestion, MapResponse> {
    @Override
    public Grade grade(MapQuestion question, MapResponse response) {
        boolean right = question.target().holds(response.place());
        return new Grade.Scored(right ? 1 : 0, List.of(new Grade.Part("place", right)));
    }
}
