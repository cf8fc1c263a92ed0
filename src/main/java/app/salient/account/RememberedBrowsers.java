package app.salient.account;

import app.salient.storage.Committer;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Component;

/** Spring Security's table of remembered browsers, written through the committer like everything else. */
@Component
class RememberedBrowsers implements PersistentTokenRepository {
    private final JdbcTokenRepositoryImpl table = new JdbcTokenRepositoryImpl();
    private final Committer committer;

    RememberedBrowsers(JdbcTemplate jdbc, Committer committer) {
        table.setJdbcTemplate(jdbc);
        this.committer = committer;
    }

    @Override
    public void createNewToken(PersistentRememberMeToken token) {
        committer.commit(() -> table.createNewToken(token));
    }

    @Override
    public void updateToken(String series, String tokenValue, Date lastUsed) {
        committer.commit(() -> table.updateToken(series, tokenValue, lastUsed));
    }

    @Override
    public @Nullable PersistentRememberMeToken getTokenForSeries(String seriesId) {
        return table.getTokenForSeries(seriesId);
    }

    @Override
    public void removeUserTokens(String username) {
        committer.commit(() -> table.removeUserTokens(username));
    }
}
