package app.salient.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Guards every address. Views add their own annotations, services check once more. */
@Configuration
@EnableMethodSecurity
class WebSecurity {
    private static final int THIRTY_DAYS = 30 * 24 * 60 * 60;

    /**
     * What Vaadin's production mode needs and nothing else: its bootstrap script is inline and its client evaluates
     * expressions the server sends.
     */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            People people,
            PasswordSignIn passwordSignIn,
            RememberMeServices rememberMe,
            SecurityContextHolderStrategy strategy)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/api/**")
                                .permitAll() // guests answer too; the service decides whose attempt it is
                                .requestMatchers("/brand/**", "/fonts/**")
                                .permitAll())
                // The answer path must work when the session is new: SameOrigin guards it instead of a session's token.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(AccountPaths.SIGN_IN, "/"))
                .authenticationProvider(passwordSignIn)
                .rememberMe(remember -> remember.rememberMeServices(rememberMe).key("salient"))
                .addFilterBefore(new GuestFilter(people, strategy), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    @Bean
    RememberMeServices rememberMeServices(UserDetailsService people, RememberedBrowsers browsers) {
        var services = new PersistentTokenBasedRememberMeServices("salient", people, browsers);
        services.setCookieName("salient_remember");
        services.setTokenValiditySeconds(THIRTY_DAYS);
        return services;
    }
}
