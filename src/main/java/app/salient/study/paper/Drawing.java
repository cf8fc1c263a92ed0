package app.salient.study.paper;

import app.salient.lesson.QuizPart;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.question.Shuffle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides by an attempt's seed which questions of a pool it asks, and in which order. */
public final class Drawing {
    private final long seed;
    private final boolean shuffled;

    public Drawing(long seed, boolean shuffled) {
        this.seed = seed;
        this.shuffled = shuffled;
    }

    /** @param place of the part in the quiz, so that two pools of one quiz are drawn independently */
    public List<Question> of(QuizPart part, int place) {
        var shuffle = new Shuffle(seed, new QuestionId("part-" + place));
        List<Question> mixed = shuffle.mixed(part.questions());
        List<Question> drawn = mixed.subList(0, part.draw());
        if (shuffled) {
            return List.copyOf(drawn);
        }
        Set<Question> kept = new HashSet<>(drawn);
        List<Question> inOrder = new ArrayList<>(part.questions());
        inOrder.retainAll(kept);
        return List.copyOf(inOrder);
    }
}
