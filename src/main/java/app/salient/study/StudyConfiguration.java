package app.salient.study;

import app.salient.storage.IdConverters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StudyConfiguration {
    @Bean
    IdConverters attemptIds() {
        return IdConverters.of(AttemptId.class, AttemptId::new, AttemptId::value);
    }
}
