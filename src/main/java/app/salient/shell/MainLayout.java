package app.salient.shell;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.CurrentVisitor;
import app.salient.account.Role;
import app.salient.account.Visitor;
import app.salient.design.Link;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

/** Header, main and footer; what stays when screens change. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main main = new Main();
    private final SiteNavigation navigation;
    private boolean arrived;

    MainLayout(CurrentVisitor current, OwnNotices notices, AuthenticationContext authentication) {
        addClassName("site");
        var visitor = current.find();
        navigation = new SiteNavigation(visitor.map(Visitor::role).orElse(Role.GUEST));
        main.setId("main");
        main.addClassName("site-main");
        main.getElement().setAttribute("tabindex", "-1");
        var header = header(visitor.orElse(null), authentication);
        visitor.flatMap(notices::of).ifPresent(header::add);
        add(skipLink(), header, main, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /** A new screen starts at its top for a screen reader too; the first one is announced by the page load itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.markCurrent("/" + event.getLocation().getPath());
        if (arrived) {
            main.getElement().executeJs("this.focus({preventScroll: true})");
        }
        arrived = true;
    }

    private static Component skipLink() {
        var link = new Anchor("#main", text("shell.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Header header(@Nullable Visitor visitor, AuthenticationContext authentication) {
        var wordmark = new Link("/", "");
        wordmark.addClassName("wordmark");
        wordmark.getElement().setAttribute("aria-label", text("shell.home"));
        var inner = new Div(wordmark, navigation, who(visitor, authentication));
        inner.addClassName("site-in");
        var header = new Header(inner);
        header.addClassName("site-head");
        return header;
    }

    private static Component who(@Nullable Visitor visitor, AuthenticationContext authentication) {
        var who = new Div();
        who.addClassName("site-who");
        if (visitor == null || visitor.isGuest()) {
            who.add(
                    Link.quiet(AccountPaths.KEEP_PROGRESS, text("account.keep")),
                    Link.quiet(AccountPaths.SIGN_IN, text("account.sign-in")));
        } else {
            var name = new Link(AccountPaths.ACCOUNT, visitor.name());
            name.addClassName("who");
            who.add(name, new SignOutButton(authentication));
        }
        return who;
    }

    private static Component footer() {
        var about = new Nav(new UnorderedList(
                SiteNavigation.item("/sources", text("shell.sources")),
                SiteNavigation.item("/glossary", text("shell.glossary")),
                SiteNavigation.item(AccountPaths.ACCOUNT, text("account.own.title")),
                SiteNavigation.item("/changes", text("shell.changes"))));
        about.getElement().setAttribute("aria-label", text("shell.about"));
        var inner = new Div(new Paragraph(text("shell.colophon")), about);
        inner.addClassName("site-in");
        var footer = new Footer(inner);
        footer.addClassName("site-foot");
        return footer;
    }
}
