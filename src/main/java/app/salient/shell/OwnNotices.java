package app.salient.shell;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import app.salient.account.Visitor;
import app.salient.account.guest.Guests;
import app.salient.account.guest.LeftGuest;
import app.salient.account.own.Leaving;
import app.salient.account.own.OnlyALearner;
import app.salient.design.Days;
import app.salient.design.Link;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one line below the header that somebody should know of before what they did is gone, or goes to somebody else. */
@Component
class OwnNotices {
    private final Guests guests;
    private final LeftGuest left;
    private final Leaving leaving;
    private final OnlyALearner learners;

    OwnNotices(Guests guests, LeftGuest left, Leaving leaving, OnlyALearner learners) {
        this.guests = guests;
        this.left = left;
        this.leaving = leaving;
        this.learners = learners;
    }

    /** @return the most pressing one */
    Optional<Paragraph> of(Visitor visitor) {
        return demanded(visitor).or(() -> erasing()).or(() -> leftBehind()).or(() -> kept(visitor));
    }

    private Optional<Paragraph> demanded(Visitor visitor) {
        return learners.is(visitor)
                ? Optional.of(bar(text("shell.own.passkey"), AccountPaths.ACCOUNT, text("account.own.title")))
                : Optional.empty();
    }

    private Optional<Paragraph> erasing() {
        return leaving.erasedAt()
                .map(at ->
                        bar(text("shell.own.erasing", Days.of(at)), AccountPaths.ACCOUNT, text("account.leave.stay")));
    }

    private Optional<Paragraph> leftBehind() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request -> left.unasked(request.getHttpServletRequest()))
                .map(amount -> bar(text("shell.own.left"), AccountPaths.BRING, text("shell.own.left.look")));
    }

    private Optional<Paragraph> kept(Visitor visitor) {
        return guests.keptUntil(visitor)
                .map(until ->
                        bar(text("shell.own.kept", Days.of(until)), AccountPaths.ACCOUNT, text("account.own.title")));
    }

    private static Paragraph bar(String words, String path, String link) {
        var bar = new Paragraph(new Span(words), Link.quiet(path, link));
        bar.addClassName("guest-bar");
        return bar;
    }
}
