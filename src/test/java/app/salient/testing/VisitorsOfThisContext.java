package app.salient.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Makes the static holder of Spring Security speak of the application under test: several applications live in one JVM,
 * and the holder would otherwise belong to the one that started last.
 */
public final class VisitorsOfThisContext implements TestExecutionListener, Ordered {
    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }

    /** Before the listener that signs {@code @WithMockUser} in. */
    @Override
    public int getOrder() {
        return 5_000;
    }
}
