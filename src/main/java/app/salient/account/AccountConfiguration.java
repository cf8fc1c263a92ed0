package app.salient.account;

import app.salient.storage.IdConverters;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
class AccountConfiguration {
    @Bean
    IdConverters personIds() {
        return IdConverters.of(PersonId.class, PersonId::new, PersonId::value);
    }

    /** Argon2id with 16 MiB and 2 passes; the prefix lets a later choice upgrade hashes at sign-in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Finds the person of a remembered browser, by id. */
    @Bean
    UserDetailsService personOfRememberedBrowser(People people) {
        return id -> people.findById(new PersonId(UUID.fromString(id)))
                .filter(person -> person.role() != Role.GUEST)
                .map(Person::visitor)
                .orElseThrow(() -> new UsernameNotFoundException("no account " + id));
    }
}
