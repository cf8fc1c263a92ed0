package app.salient.takeout.ui;

import app.salient.account.own.TakingAlong;
import app.salient.takeout.OwnCards;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people take along, as files. Plain addresses beside Vaadin's own, so that a browser saves them by itself. */
@RestController
class DownloadEndpoint {
    private final TakingAlong along;
    private final OwnCards cards;

    DownloadEndpoint(TakingAlong along, OwnCards cards) {
        this.along = along;
        this.cards = cards;
    }

    @GetMapping("/api/me/salient.json")
    void everything(HttpServletResponse response) throws IOException {
        head(response, "application/json", "salient.json");
        along.everything(response.getOutputStream());
    }

    @GetMapping("/api/me/salient-cards.csv")
    void csv(HttpServletResponse response) throws IOException {
        head(response, "text/csv;charset=UTF-8", "salient-cards.csv");
        cards.csv(response.getOutputStream());
    }

    @GetMapping("/api/me/salient-cards.apkg")
    void apkg(HttpServletResponse response) throws IOException {
        head(response, "application/octet-stream", "salient-cards.apkg");
        cards.apkg(response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    /** A request without any identity. */
    @ExceptionHandler
    ResponseEntity<?> on(AccessDeniedException e) {
        return ResponseEntity.status(401).build();
    }
}
