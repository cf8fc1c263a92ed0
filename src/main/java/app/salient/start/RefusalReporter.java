package app.salient.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence why the start failed when a person can mend it; other failures keep Boot's full report. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalReporter implements SpringBootExceptionReporter {
    /** H2: "Database may be already in use". */
    private static final int DATABASE_ALREADY_OPEN = 90_020;

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence == null) {
            return false;
        }
        System.err.println(sentence);
        return true;
    }

    static @Nullable String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartRefused refused -> {
                    return refused.getMessage();
                }
                case PortInUseException taken -> {
                    return Port.inUse(taken.getPort());
                }
                case SQLException sql
                when sql.getErrorCode() == DATABASE_ALREADY_OPEN -> {
                    return "The database in the data folder is in use by another program: "
                            + "stop that one, or choose another folder with ./salient run --data FOLDER.";
                }
                default -> {}
            }
        }
        return null;
    }
}
