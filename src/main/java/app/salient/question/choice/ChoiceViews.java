package app.salient.question.choice;

import app.salient.formats.MarkdownHtml;
import app.salient.question.Grade;
import app.salient.question.MarkingRule;
import app.salient.question.Shuffle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a learner sees of a choice question, before and after grading. */
final class ChoiceViews {
    private ChoiceViews() {}

    static void addPublic(ChoiceQuestion question, long seed, ObjectNode view) {
        view.put("select", question.many() ? "many" : "one");
        ArrayNode options = view.putArray("options");
        for (var option : inOrder(question, seed)) {
            options.addObject().put("id", option.id()).put("text", MarkdownHtml.inline(option.text()));
        }
    }

    /** Pinned options, such as "None of these", keep their place; the others are dealt into the places left. */
    static List<ChoiceQuestion.Option> inOrder(ChoiceQuestion question, long seed) {
        if (!question.shuffled()) {
            return question.options();
        }
        var loose =
                question.options().stream().filter(option -> !option.pinned()).toList();
        Deque<ChoiceQuestion.Option> dealt = new ArrayDeque<>(new Shuffle(seed, question.id()).mixed(loose));
        List<ChoiceQuestion.Option> order = new ArrayList<>();
        for (var option : question.options()) {
            order.add(option.pinned() ? option : dealt.removeFirst());
        }
        return order;
    }

    static void addReview(ChoiceQuestion question, Optional<ChoiceResponse> response, Grade grade, ObjectNode review) {
        List<String> chosen = response.map(ChoiceResponse::chosen).orElse(List.of());
        if (question.many() && grade instanceof Grade.Scored scored) {
            review.put("worked", worked(question, scored));
        }
        ArrayNode options = review.putArray("options");
        for (var option : question.options()) {
            options.addObject()
                    .put("id", option.id())
                    .put("chosen", chosen.contains(option.id()))
                    .put("correct", option.correct())
                    .put("feedback", MarkdownHtml.inline(option.feedback()));
        }
    }

    private static String worked(ChoiceQuestion question, Grade.Scored grade) {
        long hits = grade.parts().stream().filter(Grade.Part::right).count();
        long misses = grade.parts().size() - hits;
        int right = question.rightIds().size();
        if (question.marking() == MarkingRule.ALL_OR_NOTHING) {
            return hits + " right, " + misses + " wrong, " + (right - hits) + " missed: "
                    + (grade.fraction() >= 1 ? "1 of 1" : "0 of 1");
        }
        String floor = misses > hits ? " (never below 0)" : "";
        return hits + " right, " + misses + " wrong: " + Math.max(0, hits - misses) + " of " + right + floor;
    }
}
