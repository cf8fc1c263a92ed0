package app.salient.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.load.OpenQuiz;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One attempt as its learner knows it: what was acknowledged, and what was sent without ever hearing of it again. */
final class WitnessedAttempt {
    private final UUID id;
    private final Map<String, Acknowledged> acknowledged = new HashMap<>();
    private final Map<String, List<String>> unheardOf = new HashMap<>();
    private boolean askedToHandIn;
    private boolean handedIn;

    /** @param response as it was sent */
    private record Acknowledged(String response, long sequence) {}

    WitnessedAttempt(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    void sends(String question, String response) {
        unheardOf.computeIfAbsent(question, key -> new ArrayList<>()).add(response);
    }

    void acknowledged(String question, String response, String receipt) {
        long sequence = JsonMapper.shared()
                .readTree(receipt)
                .path("saved")
                .path(0)
                .path("seq")
                .asLong();
        acknowledged.put(question, new Acknowledged(response, sequence));
        unheardOf.remove(question);
    }

    void asksToHandIn() {
        askedToHandIn = true;
    }

    void acknowledgedAsHandedIn() {
        handedIn = true;
    }

    boolean mayBeHandedIn() {
        return askedToHandIn;
    }

    /** What the server shows to whoever comes back. */
    void isShownBy(OpenQuiz page) {
        acknowledged
                .keySet()
                .forEach(question -> assertThat(page.shown(question))
                        .as("answer to %s of %s", question, id)
                        .isPresent());
    }

    /** Compares with what the disk holds: nothing acknowledged is missing, and nothing is there that was never sent. */
    void isOn(StoredAnswers disk) {
        assertThat(disk.attempts()).as("attempts").contains(id);
        boolean closed = disk.isHandedIn(id);
        assertThat(closed || !handedIn).as("%s stays handed in", id).isTrue();
        assertThat(closed && !askedToHandIn).as("%s handed in by nobody", id).isFalse();
        assertThat(disk.gradedQuestions(id))
                .as("graded questions of %s, all or none", id)
                .isEqualTo(closed ? disk.questions(id) : 0);
        acknowledged.keySet().forEach(question -> holds(disk, question));
    }

    private void holds(StoredAnswers disk, String question) {
        var last = acknowledged.get(question);
        var draft = disk.draft(id, question);
        assertThat(last).isNotNull();
        assertThat(draft).as("answer to %s of %s", question, id).isNotNull();
        if (last == null || draft == null) {
            return;
        }
        assertThat(draft.sequence())
                .as("number of the answer to %s of %s", question, id)
                .isGreaterThanOrEqualTo(last.sequence());
        List<String> possible = new ArrayList<>();
        if (draft.sequence() == last.sequence()) {
            possible.add(last.response());
        } else {
            possible.addAll(unheardOf.getOrDefault(question, List.of()));
        }
        assertThat(possible.stream().map(sent -> disk.asStored(question, sent)))
                .as("answer to %s of %s", question, id)
                .contains(draft.response());
        @Nullable String graded = disk.graded(id, question);
        if (disk.isHandedIn(id)) {
            assertThat(graded)
                    .as("what was graded of %s in %s", question, id)
                    .isEqualTo(draft.response().toString());
        }
    }
}
