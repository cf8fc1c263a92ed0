package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import app.salient.account.making.NewLearners;
import app.salient.classroom.RosterSheets;
import app.salient.design.Download;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Downloads a list in which links stand; they begin with the address by which the instructor came. */
class LinksDownload extends Div {
    private String origin = "";

    LinksDownload(List<NewLearners.Made> made) {
        this("sign-in-links.csv", text("enrol.links.action"), origin -> RosterSheets.links(made, origin));
    }

    /** @param content makes the list from the origin of the site */
    LinksDownload(String file, String words, UnaryOperator<String> content) {
        addClassName("form-actions");
        add(new Download(file, words, out -> {
            try {
                out.write(content.apply(origin));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(url -> origin = url.getProtocol() + "://" + url.getAuthority());
    }
}
