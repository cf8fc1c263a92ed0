package app.salient.lesson.ui;

import app.salient.lesson.LessonPaths;
import app.salient.lesson.Lessons;
import app.salient.lesson.Picture;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the images of the course by the fingerprint of their bytes. What an address says is looked up among the images that
 * were read and checked with the lessons; no file is opened for it.
 */
@RestController
class PictureEndpoint {
    private final Lessons lessons;

    PictureEndpoint(Lessons lessons) {
        this.lessons = lessons;
    }

    @GetMapping(LessonPaths.PICTURES + "{name}")
    void show(@PathVariable String name, HttpServletResponse response) throws IOException {
        Picture picture = lessons.current().picture(name).orElse(null);
        if (picture == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // These stand in place of what every other answer carries.
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Pragma", "");
        response.setHeader("Expires", "");
        response.setContentType(picture.type().mediaType());
        response.setContentLength(picture.bytes().length);
        response.getOutputStream().write(picture.bytes());
    }
}
