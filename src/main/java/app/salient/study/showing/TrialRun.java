package app.salient.study.showing;

import app.salient.formats.MarkdownHtml;
import app.salient.lesson.QuizPart;
import app.salient.lesson.Screens;
import app.salient.question.BadResponse;
import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.study.AttemptSheet;
import app.salient.study.Certainty;
import app.salient.study.paper.Drawing;
import app.salient.study.paper.QuizPaper;
import app.salient.study.paper.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A try at a quiz that an instructor makes as a student. It lives as long as its page and is stored nowhere, so that no report,
 * no count and nobody's memory knows of it. Keys leave the server only with the review of an answer, as for a student.
 */
public final class TrialRun {
    private final QuizPaper paper;
    private final Terms terms;
    private final long seed;
    private final Questions.PassageLinks links;
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();
    private final Map<String, Said> said = new HashMap<>();

    private record Drawn(Question question, String part) {}

    private record Said(@Nullable String response, @Nullable Certainty certainty, int hints) {
        static final Said NOTHING = new Said(null, null, 0);
    }

    TrialRun(QuizPaper paper, Terms terms, long seed, Questions.PassageLinks links) {
        this.paper = paper;
        this.terms = terms;
        this.seed = seed;
        this.links = links;
        var drawing = new Drawing(seed, terms.shuffled());
        for (int place = 0; place < paper.parts().size(); place++) {
            QuizPart part = paper.parts().get(place);
            for (Question question : drawing.of(part, place)) {
                drawn.put(question.id().value(), new Drawn(question, part.title()));
            }
        }
    }

    public String title() {
        return paper.title();
    }

    public Terms terms() {
        return terms;
    }

    public Screens screens() {
        return terms.screens();
    }

    /** All questions without their review, in the order of this try. */
    public List<AttemptSheet.Item> items() {
        return each(false);
    }

    /** All questions with their review. */
    public List<AttemptSheet.Item> reviewed() {
        return each(true);
    }

    private List<AttemptSheet.Item> each(boolean review) {
        List<AttemptSheet.Item> items = new ArrayList<>();
        drawn.keySet().forEach(question -> items.add(item(question, review)));
        return items;
    }

    /**
     * Takes an answer down.
     *
     * @param response as a browser sent it; null for none
     * @param certainty one of the three words, or anything else for none
     * @return false when it is no answer to a question of this try; then nothing changes
     */
    public boolean answer(String questionId, @Nullable String response, String certainty) {
        var asked = drawn.get(questionId);
        if (asked == null) {
            return false;
        }
        try {
            String accepted = response == null ? null : Questions.accept(asked.question(), response);
            said.put(
                    questionId,
                    new Said(
                            accepted,
                            Certainty.of(certainty).orElse(null),
                            of(questionId).hints()));
            return true;
        } catch (BadResponse e) {
            return false;
        }
    }

    /** Shows the next hint of a question. @param step from 1; one that skips others or is not there changes nothing */
    public AttemptSheet.Item hint(String questionId, int step) {
        var before = of(questionId);
        int most = asked(questionId).question().stem().hints().size();
        if (step == before.hints() + 1 && step <= most) {
            said.put(questionId, new Said(before.response(), before.certainty(), step));
        }
        return item(questionId, false);
    }

    /** One question with its review. @throws IllegalArgumentException when this try does not ask it */
    public AttemptSheet.Item checked(String questionId) {
        return item(questionId, true);
    }

    /** One question without its review. @throws IllegalArgumentException when this try does not ask it */
    public AttemptSheet.Item item(String questionId) {
        return item(questionId, false);
    }

    /** What it would have earned; a question that a person marks earns nothing yet. */
    public AttemptSheet.Marks marks() {
        double earned = 0;
        double possible = 0;
        for (var asked : drawn.values()) {
            var own = of(asked.question().id().value());
            double points = asked.question().stem().points();
            possible += points;
            earned += points
                    * Questions.grade(asked.question(), own.response(), own.hints())
                            .earned();
        }
        return new AttemptSheet.Marks(earned, possible);
    }

    private Said of(String questionId) {
        return said.getOrDefault(questionId, Said.NOTHING);
    }

    private Drawn asked(String questionId) {
        var asked = drawn.get(questionId);
        if (asked == null) {
            throw new IllegalArgumentException("this try does not ask " + questionId);
        }
        return asked;
    }

    private AttemptSheet.Item item(String questionId, boolean review) {
        var asked = asked(questionId);
        var own = of(questionId);
        @Nullable
        ObjectNode shown = review ? Questions.review(asked.question(), own.response(), own.hints(), links) : null;
        return new AttemptSheet.Item(
                questionId,
                asked.part(),
                Questions.publicView(asked.question(), seed),
                own.response(),
                own.certainty(),
                0,
                false,
                asked.question().stem().hints().stream()
                        .limit(own.hints())
                        .map(hint -> MarkdownHtml.block(hint.text()))
                        .toList(),
                0,
                null,
                shown,
                null,
                null,
                null,
                null);
    }
}
