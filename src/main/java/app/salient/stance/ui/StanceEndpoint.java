package app.salient.stance.ui;

import app.salient.account.web.SameOrigin;
import app.salient.lesson.Lessons;
import app.salient.stance.BadStance;
import app.salient.stance.Kept;
import app.salient.stance.NoSuchBlock;
import app.salient.stance.Said;
import app.salient.stance.Standing;
import app.salient.storage.NotStored;
import app.salient.storage.Outage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a browser keeps its owner's answers to polls and decisions, and reads them back. Beside Vaadin, as answers to questions
 * are delivered: they arrive although the page's session died.
 */
@RestController
class StanceEndpoint {
    private static final String ADDRESS = "/api/stances/{lesson}/{block}";
    /** In bytes; two answers with the longest notes take far less. */
    private static final int LARGEST_DELIVERY = 16 * 1024;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Standing standing;
    private final Lessons lessons;

    StanceEndpoint(Standing standing, Lessons lessons) {
        this.standing = standing;
        this.lessons = lessons;
    }

    /** @param owner for whom they were given */
    record Delivery(String owner, List<Change> answers) {
        Delivery {
            if (owner == null || answers == null || answers.stream().anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("a delivery is a list of answers of somebody");
            }
        }
    }

    record Change(
            String step,
            long seq,
            @Nullable String pick,
            @Nullable String certainty,
            @Nullable String reason,
            @Nullable String note) {
        Said said() {
            return Said.of(step == null ? "" : step, seq, pick, certainty, reason, note);
        }
    }

    record Receipt(List<Saved> saved) {}

    /** @param fate kept, or graded: the word of the answer path for what is final */
    record Saved(String question, long seq, Instant at, String fate) {
        static Saved of(Kept kept) {
            return new Saved(kept.step().word(), kept.sequence(), kept.at(), kept.isFinal() ? "graded" : "kept");
        }
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> keep(@PathVariable String lesson, @PathVariable String block, HttpServletRequest request)
            throws IOException {
        if (!SameOrigin.holds(request)) {
            return refusal(403, "foreign");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_DELIVERY + 1);
        if (body.length > LARGEST_DELIVERY) {
            return refusal(413, "too-large");
        }
        var delivery = JSON.readValue(body, Delivery.class);
        if (delivery == null) { // the JSON word null
            return refusal(400, "unreadable");
        }
        var said = delivery.answers().stream().map(Change::said).toList();
        return ResponseEntity.ok(new Receipt(standing.keep(lesson, block, delivery.owner(), said).stream()
                .map(Saved::of)
                .toList()));
    }

    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObjectNode> own(
            @PathVariable String lesson, @PathVariable String block, HttpServletRequest request) {
        if (!SameOrigin.holds(request)) {
            return ResponseEntity.status(403).build();
        }
        return ResponseEntity.ok(StanceJson.of(lessons.current(), standing.own(lesson, block)));
    }

    private static ResponseEntity<?> refusal(int status, String reason) {
        return ResponseEntity.status(status).body(Map.of("reason", reason));
    }

    @ExceptionHandler
    ResponseEntity<?> on(NoSuchBlock e) {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<?> on(BadStance e) {
        return refusal(400, "bad-answer");
    }

    @ExceptionHandler
    ResponseEntity<?> on(JacksonException e) {
        return refusal(400, "unreadable");
    }

    /** Also when it cannot even be read what is there: the browser keeps the answer and tries again. */
    @ExceptionHandler({NotStored.class, DataAccessException.class, TransactionException.class})
    ResponseEntity<?> onDatabase(RuntimeException e) {
        if (!Outage.is(e)) {
            throw e;
        }
        return refusal(503, "not-stored");
    }

    /** A request without any identity: its browser has lost its cookies. */
    @ExceptionHandler
    ResponseEntity<?> on(AccessDeniedException e) {
        return refusal(401, "nobody");
    }
}
