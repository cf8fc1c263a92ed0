package app.salient.audit.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.audit.AccountDeeds;
import app.salient.audit.DeedKind;
import app.salient.audit.Told;
import app.salient.design.Journal;
import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;

/** Who let whom in, who made accounts for others, and who deleted a class; nothing of what anybody answered. */
@Route("people/done")
@RolesAllowed("ADMIN")
class AccountDeedsView extends Page implements HasDynamicTitle {
    AccountDeedsView(AccountDeeds deeds, Clock clock) {
        super("narrow", "deeds-page");
        var now = clock.instant();
        add(
                new PageHead(text("deeds.title"))
                        .compact()
                        .kicker(text("people.title"))
                        .lede(text("deeds.accounts.lede"))
                        .actions(Link.quiet(AccountPaths.PEOPLE, text("deeds.accounts.back"))),
                new Journal((from, most) -> deeds.page(now, from, most).stream()
                        .map(AccountDeedsView::entry)
                        .toList()));
    }

    private static Journal.Entry entry(Told deed) {
        return new Journal.Entry(
                LocalDateTime.ofInstant(deed.at(), ZoneOffset.UTC),
                deed.by().orElseGet(() -> text(deed.kind() == DeedKind.HELPED_IN ? "deed.server" : "deed.gone")),
                words(deed));
    }

    private static String words(Told deed) {
        String role =
                deed.thing() == null ? "" : text("deed.role." + deed.thing().toLowerCase(Locale.ROOT));
        String about = Objects.requireNonNullElseGet(
                deed.detail(), () -> text(deed.kind() == DeedKind.HELPED_IN ? "deed.gone" : "deed.class-gone"));
        return text(
                "deed.account." + deed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                role,
                about,
                Math.round(Objects.requireNonNullElse(deed.amount(), 0.0)));
    }

    @Override
    public String getPageTitle() {
        return text("title", text("deeds.title"));
    }
}
