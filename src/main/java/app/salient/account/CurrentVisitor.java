package app.salient.account;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is asking, on the thread of a request. */
@Component
public class CurrentVisitor {
    private final SecurityContextHolderStrategy security;

    CurrentVisitor(SecurityContextHolderStrategy security) {
        this.security = security;
    }

    /** @return empty for a request that carries no identity at all, such as a first call without cookies */
    public Optional<Visitor> find() {
        var authentication = security.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    /** @throws AccessDeniedException when nobody is */
    public Visitor get() {
        return find().orElseThrow(() -> new AccessDeniedException("no visitor"));
    }
}
