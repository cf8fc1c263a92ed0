package app.salient.account.browser;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What Spring Security's own repository cannot do with its table: list, and forget a single browser. */
@Repository
public class RememberedBrowsersQuery {
    private final JdbcClient jdbc;

    RememberedBrowsersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the browsers that came since, the latest first; older ones have to sign in again anyway */
    List<RememberedBrowser> of(PersonId person, Instant since, Optional<String> asking) {
        return jdbc
                .sql("select series, last_used from persistent_logins where username = ? order by last_used desc")
                .param(person.toString())
                .query((row, number) -> new RememberedBrowser(
                        row.getString("series"),
                        row.getTimestamp("last_used").toInstant(),
                        asking.filter(row.getString("series")::equals).isPresent()))
                .list()
                .stream()
                .filter(browser -> browser.lastSignedIn().isAfter(since))
                .toList();
    }

    boolean isRemembered(String series) {
        return jdbc.sql("select count(*) from persistent_logins where series = ?")
                        .param(series)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Nothing happens to a browser of somebody else. */
    void forget(PersonId person, String series) {
        jdbc.sql("delete from persistent_logins where username = ? and series = ?")
                .params(person.toString(), series)
                .update();
    }

    void forgetAllBut(PersonId person, String series) {
        jdbc.sql("delete from persistent_logins where username = ? and series <> ?")
                .params(person.toString(), series)
                .update();
    }
}
