package app.salient.account.browser;

import app.salient.account.PersonId;
import app.salient.storage.Committer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Component;

/** Spring Security's table of remembered browsers, written through the committer like everything else. */
@Component
public class RememberedBrowsers implements PersistentTokenRepository {
    private final JdbcTokenRepositoryImpl table = new JdbcTokenRepositoryImpl();
    private final RememberedBrowsersQuery browsers;
    private final ThisBrowser here;
    private final Committer committer;

    /** Who a token belonged to that was replaced a moment ago, by series and value. */
    private final Cache<String, String> justReplaced;

    RememberedBrowsers(
            JdbcTemplate jdbc, RememberedBrowsersQuery browsers, ThisBrowser here, Committer committer, Clock clock) {
        table.setJdbcTemplate(jdbc);
        this.browsers = browsers;
        this.here = here;
        this.committer = committer;
        this.justReplaced = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .build();
    }

    @Override
    public void createNewToken(PersistentRememberMeToken token) {
        committer.commit(() -> table.createNewToken(token));
    }

    @Override
    public void updateToken(String series, String tokenValue, Date lastUsed) {
        var before = table.getTokenForSeries(series);
        committer.commit(() -> table.updateToken(series, tokenValue, lastUsed));
        if (before != null) {
            justReplaced.put(series + " " + before.getTokenValue(), before.getUsername());
        }
    }

    /** @return the person's id, when another request of the same page load has just replaced this token */
    Optional<String> justReplaced(String series, String tokenValue) {
        return Optional.ofNullable(justReplaced.getIfPresent(series + " " + tokenValue))
                .filter(person -> browsers.isRemembered(series)); // it may have been signed out since
    }

    @Override
    public @Nullable PersistentRememberMeToken getTokenForSeries(String seriesId) {
        return table.getTokenForSeries(seriesId);
    }

    @Override
    public void removeUserTokens(String username) {
        committer.commit(() -> table.removeUserTokens(username));
    }

    void forget(PersonId person, String series) {
        committer.commit(() -> browsers.forget(person, series));
    }

    /** The browser that asks for it stays. */
    public void forgetOthers(PersonId person) {
        here.series()
                .ifPresentOrElse(
                        series -> committer.commit(() -> browsers.forgetAllBut(person, series)),
                        () -> removeUserTokens(person.toString()));
    }
}
