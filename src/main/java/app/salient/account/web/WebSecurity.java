package app.salient.account.web;

import app.salient.account.AccountPaths;
import app.salient.account.People;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.account.browser.EndedSessions;
import app.salient.account.browser.RememberedBrowsers;
import app.salient.account.browser.RememberedBrowsersQuery;
import app.salient.account.browser.RememberedSignIn;
import app.salient.account.guest.GuestFilter;
import app.salient.account.guest.Guests;
import app.salient.account.signin.SignInRefused;
import app.salient.account.signin.StrongerSignIn;
import app.salient.account.tries.Tries;
import app.salient.storage.Committer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Guards every address. Views add their own annotations, services check once more. */
@Configuration
@EnableMethodSecurity
class WebSecurity {
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
            Guests guests,
            RequestUtil requests,
            RememberMeServices rememberMe,
            RememberedBrowsersQuery browsers,
            StrongerSignIn stronger,
            SecurityContextHolderStrategy strategy,
            Tries newSessions)
            throws Exception {
        return http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .permitAll() // guests answer too; the service decides whose attempt it is
                        .requestMatchers("/brand/**", "/fonts/**", "/pictures/**")
                        .permitAll())
                // The answer path must work when the session is new: SameOrigin guards it instead of a session's token.
                // Vaadin checks tokens of its own. The sign-in form is checked here, which Vaadin would leave out.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/**")
                        .ignoringRequestMatchers(requests::isFrameworkInternalRequest))
                .exceptionHandling(refused -> refused.defaultAccessDeniedHandlerFor(
                        (request, response, e) ->
                                response.sendRedirect(request.getContextPath() + AccountPaths.SIGN_IN),
                        PathPatternRequestMatcher.pathPattern(HttpMethod.POST, AccountPaths.SIGN_IN)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(AccountPaths.SIGN_IN, "/")
                                .enableCsrfConfiguration(false)
                                .anyRequest(other ->
                                        other.access((who, at) -> maySee(requests, who.get(), at.getRequest()))))
                .formLogin(form -> form.failureHandler(new SignInRefused()))
                .rememberMe(remember -> remember.rememberMeServices(rememberMe).key("salient"))
                .addFilterAfter(new DatabaseAway(), HeaderWriterFilter.class)
                .addFilterAfter(new FewNewSessions(newSessions), HeaderWriterFilter.class)
                .addFilterBefore(
                        new EndedSessions(people, browsers, stronger::mayGoOn, strategy),
                        RememberMeAuthenticationFilter.class)
                .addFilterBefore(new GuestFilter(people, guests, strategy), AnonymousAuthenticationFilter.class)
                // Each costs its bytes forty times on a first page, so none is sent that says nothing to a browser of
                // today.
                .headers(headers -> headers.withObjectPostProcessor(beforeThePage())
                        .xssProtection(none -> none.disable())
                        .cacheControl(none -> none.disable())
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    /** An address without a screen is nobody's secret: it leads to the page that says so, not to the sign-in. */
    private static AuthorizationDecision maySee(
            RequestUtil requests, @Nullable Authentication who, HttpServletRequest request) {
        return new AuthorizationDecision(!requests.isSecuredFlowRoute(request)
                || (who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)));
    }

    /** Vaadin's pages end in a forward, after which it is too late to write headers. */
    private static ObjectPostProcessor<HeaderWriterFilter> beforeThePage() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    RememberMeServices rememberMeServices(
            People people, RememberedBrowsers browsers, StrongerSignIn stronger, Committer committer) {
        var services =
                new RememberedSignIn("salient", id -> personOf(people, stronger, id), browsers, people, committer);
        services.setCookieName(RememberedSignIn.COOKIE);
        services.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        services.setTokenValiditySeconds((int) RememberedSignIn.LIFETIME.toSeconds());
        return services;
    }

    /** The person of a remembered browser; the table names them by id, which no change of name touches. */
    private static Visitor personOf(People people, StrongerSignIn stronger, String id) {
        return people.findById(new PersonId(UUID.fromString(id)))
                .filter(person -> person.role() != Role.GUEST)
                .map(stronger::visitor)
                .orElseThrow(() -> new UsernameNotFoundException("no account " + id));
    }
}
