package app.salient.study.ui.question;

import app.salient.account.web.SameOrigin;
import app.salient.question.BadResponse;
import app.salient.storage.NotStored;
import app.salient.storage.Outage;
import app.salient.study.AttemptId;
import app.salient.study.NoSuchAttempt;
import app.salient.study.answering.AlreadyHandedIn;
import app.salient.study.answering.AnswerChange;
import app.salient.study.answering.Answering;
import app.salient.study.answering.SavedAnswer;
import app.salient.study.answering.Written;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the browser's outbox delivers. A plain address beside Vaadin's own, so that answers arrive although the page's
 * session died with the server it was opened on.
 */
@RestController
class AnswerEndpoint {
    /** Far more than a hundred answers take; a longer delivery is refused before it is read. */
    static final int LARGEST_DELIVERY = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Answering answering;

    AnswerEndpoint(Answering answering) {
        this.answering = answering;
    }

    /** @param sent when the browser sent it, by the clock that {@link Change#at} is by */
    record Delivery(List<Change> answers, @Nullable Instant sent) {
        Delivery {
            if (answers == null || answers.stream().anyMatch(Objects::isNull)) {
                throw new BadResponse("a delivery is a list of answers");
            }
        }
    }

    record Change(
            String question,
            long seq,
            @Nullable JsonNode response,
            @Nullable String certainty,
            @Nullable Boolean flagged,
            @Nullable Instant at) {
        AnswerChange toAnswerChange(@Nullable Instant sent) {
            return new AnswerChange(
                    question,
                    seq,
                    response == null || response.isNull() ? null : response.toString(),
                    certainty,
                    flagged != null && flagged,
                    written(sent));
        }

        private @Nullable Written written(@Nullable Instant sent) {
            return at == null || sent == null || isFarFetched(at) || isFarFetched(sent) || at.isAfter(sent)
                    ? null
                    : new Written(at, Duration.between(at, sent));
        }

        /** A clock set wrong may say anything, and a database does not keep every year. */
        private static boolean isFarFetched(Instant at) {
            return at.isBefore(Instant.EPOCH) || at.isAfter(Instant.parse("2200-01-01T00:00:00Z"));
        }
    }

    record Receipt(List<Saved> saved) {}

    /** @param fate kept, graded, late or overtaken */
    record Saved(String question, long seq, Instant at, String fate) {
        static Saved of(SavedAnswer answer) {
            return new Saved(
                    answer.questionId(),
                    answer.sequence(),
                    answer.savedAt(),
                    answer.fate().word());
        }
    }

    @PostMapping(path = "/api/attempts/{attempt}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> deliver(@PathVariable String attempt, HttpServletRequest request) throws IOException {
        if (!SameOrigin.holds(request)) {
            return refusal(403, "foreign");
        }
        var id = AttemptId.of(attempt);
        if (id.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_DELIVERY + 1);
        if (body.length > LARGEST_DELIVERY) {
            return refusal(413, "too-large");
        }
        var delivery = JSON.readValue(body, Delivery.class);
        if (delivery == null) { // the JSON word null
            return refusal(400, "unreadable");
        }
        var changes = delivery.answers().stream()
                .map(change -> change.toAnswerChange(delivery.sent()))
                .toList();
        var saved = answering.answer(id.get(), changes).stream().map(Saved::of).toList();
        // Of a known length: what is not would be packed, which costs more than these hundred bytes.
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(new Receipt(saved)));
    }

    private static ResponseEntity<?> refusal(int status, String reason) {
        return ResponseEntity.status(status).body(Map.of("reason", reason));
    }

    @ExceptionHandler
    ResponseEntity<?> on(NoSuchAttempt e) {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<?> on(AlreadyHandedIn e) {
        return refusal(409, "handed-in");
    }

    @ExceptionHandler
    ResponseEntity<?> on(BadResponse e) {
        return refusal(400, "bad-response");
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
