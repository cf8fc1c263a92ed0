package app.salient.demo;

import app.salient.start.StartWords;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says how to get in, at every start of the demo. */
@Component
@Profile("demo")
class DemoWords implements StartWords {
    @Override
    public Optional<String> lineAtStart(String address) {
        return Optional.of("Demo: sign in as instructor, or student01 to student24; the password of all is "
                + DemoClass.PASSWORD + ". Do not put real work here.");
    }
}
