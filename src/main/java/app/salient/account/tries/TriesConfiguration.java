package app.salient.account.tries;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TriesConfiguration {
    /** One count for all ways in: whoever has used it up by one of them must not begin anew by the next. */
    @Bean
    Tries newSessions(@Value("${salient.new-sessions-per-minute}") int perMinute, Clock clock) {
        return new TriesHere(perMinute, clock);
    }
}
