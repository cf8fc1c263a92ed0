package app.salient.account.school;

import app.salient.account.AccountPaths;
import app.salient.account.SiteAddress;
import app.salient.account.signin.SignInSession;
import app.salient.account.signin.WantedScreen;
import app.salient.account.tries.Tries;
import app.salient.account.web.DatabaseAway;
import app.salient.account.web.FewNewSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The two addresses by which people sign in through their school's service. They are there only when one is set up, and apart from all
 * other rules: what comes of them is a session as after a password, and nothing that the service has handed out is kept.
 */
@Configuration
@ConditionalOnProperty("salient.oidc.issuer")
class SchoolSecurity {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolSecurity.class);

    /** Both addresses only lead elsewhere. */
    private static final String NOTHING_TO_SHOW = "default-src 'none'; frame-ancestors 'none'";

    private final SchoolSignIn school;
    private final SignInSession session;
    private final WantedScreen wanted;

    SchoolSecurity(SchoolSignIn school, SignInSession session, WantedScreen wanted) {
        this.school = school;
        this.session = session;
        this.wanted = wanted;
    }

    @Bean
    @Order(1)
    SecurityFilterChain schoolFilters(
            HttpSecurity http, SchoolService service, SiteAddress here, Tries newSessions, Clock clock)
            throws Exception {
        var calls = new SchoolCalls();
        var registration = new SchoolRegistration(service, here, calls, clock);
        return http.securityMatcher("/oauth2/authorization/*", "/login/oauth2/code/*")
                .authorizeHttpRequests(paths -> paths.anyRequest().denyAll())
                .requestCache(none -> none.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_TO_SHOW))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .oauth2Login(login -> login.clientRegistrationRepository(registration)
                        .authorizationEndpoint(
                                asked -> asked.authorizationRequestResolver(asking(registration, service.prompt())))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(calls.tokens()))
                        .authorizedClientRepository(new NothingKept())
                        .securityContextRepository(new NullSecurityContextRepository())
                        .userInfoEndpoint(user -> user.oidcUserService(
                                said -> new DefaultOidcUser(List.of(), said.getIdToken()))) // it says all we ask
                        .loginPage(AccountPaths.SIGN_IN)
                        .successHandler(this::begin)
                        .failureHandler(SchoolSecurity::refuse)
                        .withObjectPostProcessor(refusingAtTheStart()))
                .addFilterAfter(new OwnPagesOnly(SchoolService.START), HeaderWriterFilter.class)
                .addFilterAfter(new DatabaseAway(), HeaderWriterFilter.class)
                .addFilterAfter(new FewNewSessions(newSessions), HeaderWriterFilter.class)
                .build();
    }

    /** @param prompt what the service shall show even to somebody who is signed in there; nothing when empty */
    private static OAuth2AuthorizationRequestResolver asking(SchoolRegistration registration, String prompt) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registration);
        if (!prompt.isBlank()) {
            resolver.setAuthorizationRequestCustomizer(
                    asked -> asked.additionalParameters(more -> more.put("prompt", prompt.strip())));
        }
        return resolver;
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("signed in without OpenID Connect");
        }
        var names = Stream.of(user.getFullName(), user.getPreferredUsername(), user.getNickName())
                .filter(Objects::nonNull);
        // Both were looked at when the token was.
        String issuer = Objects.requireNonNull(user.getIssuer()).toString();
        var visitor = school.visitor(issuer, Objects.requireNonNull(user.getSubject()), names);
        session.signIn(visitor, request, response, false);
        LOG.info("Signed in: {}", visitor.id());
        response.sendRedirect(wanted.take(request, response));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.warn("A sign-in by the school's service was refused: {}", reason(why));
        response.sendRedirect(AccountPaths.SIGN_IN + "?error=school");
    }

    /** Without what the service said of somebody. */
    private static @Nullable String reason(AuthenticationException why) {
        if (why instanceof OAuth2AuthenticationException said) {
            return said.getError().getErrorCode();
        }
        return why.getCause() == null ? why.getMessage() : why.getCause().getMessage();
    }

    /** When the service cannot be reached. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> refusingAtTheStart() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(SchoolSecurity::refuse);
                return filter;
            }
        };
    }
}
