package app.salient.question.map;

import app.salient.question.Pick;
import java.util.List;

/** Whether the place is right, near, one it is often taken for, or another. */
final class MapPicks {
    private MapPicks() {}

    private static final Pick RIGHT = new Pick("", "the right place", true);
    private static final Pick NEAR = new Pick("", "near the right place", false);
    private static final Pick TAKEN_FOR_IT = new Pick("", "a place it is taken for", false);
    private static final Pick ELSEWHERE = new Pick("", "elsewhere", false);

    static List<Pick> all(MapQuestion question) {
        return List.of(RIGHT, NEAR, TAKEN_FOR_IT, ELSEWHERE);
    }

    static List<Pick> of(MapQuestion question, MapResponse response) {
        var place = response.place();
        if (question.target().holds(place)) {
            return List.of(RIGHT);
        }
        if (question.missAt(place).isPresent()) {
            return List.of(TAKEN_FOR_IT);
        }
        return List.of(question.nearAt(place).isPresent() ? NEAR : ELSEWHERE);
    }
}
