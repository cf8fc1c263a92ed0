package app.salient.account;

import app.salient.storage.IdConverters;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(SiteAddress.class)
class AccountConfiguration {
    @Bean
    IdConverters personIds() {
        return IdConverters.of(PersonId.class, PersonId::new, PersonId::value);
    }
}
