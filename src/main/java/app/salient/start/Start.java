package app.salient.start;

import java.time.Clock;
import org.springframework.boot.SpringApplication;

/** Adds the checks before the start and the words after it to the application that people run; tests go without. */
public final class Start {
    private Start() {}

    public static SpringApplication checked(SpringApplication application) {
        application.addInitializers(new StartChecks());
        application.addListeners(new ReadyWords(Clock.systemUTC(), System.out));
        return application;
    }
}
