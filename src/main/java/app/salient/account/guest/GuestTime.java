package app.salient.account.guest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a guest who does not come back is kept.
 *
 * @param keptFor counted from the last visit; at least a week
 */
@ConfigurationProperties("salient.guests")
public record GuestTime(@DefaultValue("180d") Duration keptFor) {
    private static final Duration LEAST = Duration.ofDays(7);

    public GuestTime {
        if (keptFor.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("salient.guests.kept-for must be 7d or more, not " + keptFor);
        }
    }
}
