package app.salient.demo;

import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets days pass in the demo, to see what comes back when: {@code POST /api/demo/days?count=1}. There is no such address outside
 * of demo mode.
 */
@RestController
@Profile("demo")
class DemoDays {
    private static final int MOST = 400;

    private final DemoClock clock;

    DemoDays(DemoClock clock) {
        this.clock = clock;
    }

    @PostMapping("/api/demo/days")
    ResponseEntity<String> pass(@RequestParam int count) {
        if (count < 1 || count > MOST) {
            return ResponseEntity.badRequest().body("count is a number of days, 1 to " + MOST);
        }
        clock.skip(Duration.ofDays(count));
        return ResponseEntity.ok(clock.instant().toString());
    }
}
