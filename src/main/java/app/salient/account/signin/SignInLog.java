package app.salient.account.signin;

import app.salient.account.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Writes down who has signed in, by an id for which only the database knows a name, and that somebody could not. Neither what was
 * typed nor from where: a name may be a password in the wrong field, and the log is nobody's mark book.
 */
@Component
class SignInLog {
    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Visitor visitor) {
            LOG.info("Signed in: {}", visitor.id());
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        LOG.warn("A sign-in was refused: {}", event.getException().getClass().getSimpleName());
    }
}
