package app.salient.stance.ui;

import app.salient.design.Texts;
import app.salient.lesson.Catalogue;
import app.salient.lesson.ui.DecisionRecord;
import app.salient.stance.OwnStance;
import app.salient.stance.ToldShift;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A learner's own answers as {@code <salient-poll>} and {@code <salient-decision>} read them. */
final class StanceJson {
    private StanceJson() {}

    static ObjectNode of(Catalogue catalogue, OwnStance own) {
        ObjectNode json = JsonMapper.shared().createObjectNode().put("owner", own.key());
        ObjectNode answers = json.putObject("answers");
        own.answers().forEach(answer -> answers.set(answer.step().word(), answer(answer)));
        own.decided().ifPresent(decision -> {
            var record = DecisionRecord.of(catalogue, decision, Texts::onAnyThread);
            json.putObject("record").put("html", record.html()).set("claims", record.claims());
        });
        var shifts = json.putArray("shifts");
        own.shifts().forEach(told -> shifts.add(shift(told)));
        return json;
    }

    private static ObjectNode answer(OwnStance.Answer answer) {
        var sureness = answer.certainty();
        return JsonMapper.shared()
                .createObjectNode()
                .put("seq", answer.sequence())
                .put("pick", answer.pick())
                .put("certainty", sureness == null ? null : sureness.word())
                .put("reason", answer.reason())
                .put("note", answer.note());
    }

    private static ObjectNode shift(ToldShift told) {
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("className", told.className())
                .put("part", told.part())
                .put("answers", told.answers());
        ObjectNode rows = json.putObject("rows");
        told.rows()
                .forEach(row -> rows.putArray(row.position())
                        .add(row.before().word())
                        .add(row.after().word()));
        return json;
    }
}
