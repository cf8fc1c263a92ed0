package app.salient.insight;

import app.salient.insight.items.OptionTable;
import app.salient.insight.items.Sitting;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.util.List;
import java.util.Map;

/** What first tries chose in one version of a question; list and report ask here, so that they cannot differ. */
final class ChosenOptions {
    private ChosenOptions() {}

    /** Those of the tries in which this version was asked. */
    static List<Sitting> asked(List<Sitting> sittings, String questionId, String revision) {
        return sittings.stream()
                .filter(one -> one.answers().stream()
                        .anyMatch(answer -> answer.questionId().equals(questionId)
                                && answer.revision().equals(revision)))
                .toList();
    }

    /** @param responses by attempt id; blank ones are missing */
    static OptionTable of(Question question, List<Sitting> asked, Map<String, String> responses) {
        String id = question.id().value();
        return OptionTable.of(
                Questions.picks(question),
                asked.stream()
                        .map(one -> new OptionTable.Chosen(
                                one.restOf(id), Questions.picked(question, responses.get(one.id()))))
                        .toList());
    }
}
