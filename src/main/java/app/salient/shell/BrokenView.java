package app.salient.shell;

import static app.salient.design.Texts.text;

import app.salient.design.Link;
import app.salient.design.Page;
import app.salient.design.PageHead;
import app.salient.study.StudyPaths;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something failed while a screen was made. Says so without saying how; the log has the rest. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    BrokenView() {
        add(new Page("narrow", "error-page")
                .with(new PageHead(text("shell.broken.title"))
                        .lede(text("shell.broken.lede"))
                        .actions(Link.primary(StudyPaths.HOME, text("shell.back-to-course")))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The screen {} could not be made", event.getLocation().getPath(), parameter.getException());
        return 500;
    }

    @Override
    public String getPageTitle() {
        return text("title", text("shell.broken.title"));
    }
}
