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

    /** H2: "File corrupted while reading record"; also a file that is cut short, or no database at all. */
    private static final int FILE_DAMAGED = 90_030;

    /** H2: "Unsupported database file version or invalid file header". */
    private static final int OTHER_FORMAT = 90_048;

    /** Ours, of the room storage: less is in the database than was acknowledged. */
    private static final int OLDER = 1;

    /** H2: "Wrong user name or password". */
    private static final int WRONG_PASSWORD = 28_000;

    private static final String WAY_OUT =
            "Put the whole data folder back from a backup, or choose another with ./salient run --data FOLDER.";

    static final String DAMAGED =
            "The database in the data folder is damaged or cut short; nothing was changed. " + WAY_OUT;

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
                when ofDatabase(sql.getErrorCode()) instanceof String sentence -> {
                    return sentence;
                }
                default -> {}
            }
        }
        return null;
    }

    private static @Nullable String ofDatabase(int errorCode) {
        return switch (errorCode) {
            case DATABASE_ALREADY_OPEN ->
                "The database in the data folder is in use by another program: "
                        + "stop that one, or choose another folder with ./salient run --data FOLDER.";
            case FILE_DAMAGED -> DAMAGED;
            case OLDER ->
                "The database in the data folder is older than what was saved in it: it was cut short, or is an incomplete copy. "
                        + WAY_OUT + " To go on with the older one, remove the file salient.saved.";
            case OTHER_FORMAT ->
                "The database in the data folder was written by another version of H2; nothing was changed. " + WAY_OUT;
            case WRONG_PASSWORD ->
                "The database in the data folder does not open with the password in database.secret; both belong together. "
                        + WAY_OUT;
            default -> null;
        };
    }
}
