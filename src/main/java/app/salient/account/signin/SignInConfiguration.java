package app.salient.account.signin;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
class SignInConfiguration {
    /** Argon2id with 16 MiB and 2 passes; the prefix lets a later choice upgrade hashes at sign-in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var byName = new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
        return new FewAtOnce(byName, 3);
    }
}
