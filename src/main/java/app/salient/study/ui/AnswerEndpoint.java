package app.salient.study.ui;

import app.salient.question.BadResponse;
import app.salient.storage.NotStored;
import app.salient.study.AlreadyHandedIn;
import app.salient.study.AnswerChange;
import app.salient.study.Answering;
import app.salient.study.AttemptId;
import app.salient.study.NoSuchAttempt;
import app.salient.study.SavedAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Where the browser's outbox delivers. A plain address beside Vaadin's own, so that answers arrive although the page's
 * session died with the server it was opened on.
 */
@RestController
class AnswerEndpoint {
    private final Answering answering;

    AnswerEndpoint(Answering answering) {
        this.answering = answering;
    }

    record Delivery(List<Change> answers) {}

    record Change(
            String question,
            long seq,
            @Nullable JsonNode response,
            @Nullable String certainty,
            @Nullable Instant at) {
        AnswerChange toAnswerChange() {
            return new AnswerChange(
                    question, seq, response == null || response.isNull() ? null : response.toString(), certainty, at);
        }
    }

    record Receipt(List<Saved> saved) {}

    record Saved(String question, long seq, Instant at) {
        static Saved of(SavedAnswer answer) {
            return new Saved(answer.questionId(), answer.sequence(), answer.savedAt());
        }
    }

    @PostMapping("/api/attempts/{attempt}/answers")
    ResponseEntity<?> deliver(
            @PathVariable String attempt, @RequestBody Delivery delivery, HttpServletRequest request) {
        if (!SameOrigin.holds(request)) {
            return ResponseEntity.status(403).body(Map.of("reason", "foreign"));
        }
        var id = AttemptId.of(attempt);
        if (id.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var changes = delivery.answers().stream().map(Change::toAnswerChange).toList();
        var saved = answering.answer(id.get(), changes).stream().map(Saved::of).toList();
        return ResponseEntity.ok(new Receipt(saved));
    }

    @ExceptionHandler
    ResponseEntity<?> on(NoSuchAttempt e) {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<?> on(AlreadyHandedIn e) {
        return ResponseEntity.status(409).body(Map.of("reason", "handed-in"));
    }

    @ExceptionHandler
    ResponseEntity<?> on(BadResponse e) {
        return ResponseEntity.badRequest().body(Map.of("reason", "bad-response"));
    }

    /** Said here, for the error page would answer with the way to the sign-in. */
    @ExceptionHandler
    ResponseEntity<?> on(HttpMessageNotReadableException e) {
        return ResponseEntity.badRequest().body(Map.of("reason", "unreadable"));
    }

    @ExceptionHandler
    ResponseEntity<?> on(NotStored e) {
        return ResponseEntity.status(503).body(Map.of("reason", "not-stored"));
    }
}
