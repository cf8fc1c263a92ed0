package app.salient.testing;

import static org.awaitility.Awaitility.await;

import app.salient.account.Visitor;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;

/** Screens without a browser, seen by someone in particular; a guest unless a test says otherwise. */
@OnH2
public abstract class ViewTest extends SpringBrowserlessTest {
    @Autowired
    protected Cast cast;

    protected Visitor me = Visitors.guest();

    /** @return who looks at the screens */
    protected Visitor visitor() {
        return Visitors.guest();
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        me = visitor();
        Visitors.signIn(me);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Goes to an address. @return the screen that is there */
    protected Component open(String path) {
        UI.getCurrent().navigate(path);
        return screen();
    }

    protected Component screen() {
        return (Component) getCurrentView();
    }

    protected String title() {
        return find(H1.class, screen()).single().getElement().getTextRecursively();
    }

    protected String words() {
        return screen().getElement().getTextRecursively();
    }

    protected void press(String button) {
        var plain = find(NativeButton.class, screen()).withText(button);
        if (plain.exists()) {
            test(plain.single()).click();
        } else {
            test(find(Button.class, screen()).withText(button).single()).click();
        }
    }

    /** Waits until a part of the screen says so, and shows meanwhile what other threads bring. */
    protected void awaitWords(String words, Component in) {
        await().pollInSameThread().until(() -> {
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            return in.getElement().getTextRecursively().contains(words);
        });
    }

    /** Lets something happen in the browser, for which the server listens at that component. @param data as JSON */
    protected static void browserTells(Component at, String event, String data) {
        at.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(at.getElement(), event, JsonMapper.shared().readTree(data)));
    }

    /** Answers the page's calls of a browser function as the browser would. */
    protected void browserAnswers(String function, boolean answer) {
        scripts().stream()
                .filter(call -> call.getInvocation().getExpression().contains(function)
                        || call.getInvocation().getParameters().contains(function))
                .forEach(call -> complete(call, answer));
    }

    /** The scripts with these words that the server has the browser run, with what they are handed; since this was last asked. */
    protected List<String> told(String words) {
        return scripts().stream()
                .map(script -> script.getInvocation().getExpression()
                        + script.getInvocation().getParameters())
                .filter(script -> script.contains(words))
                .toList();
    }

    private static List<PendingJavaScriptInvocation> scripts() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    /** As when the browser has missed a message. */
    protected void browserAsksForItsPageAnew() {
        scripts();
        UI.getCurrent().getInternals().getStateTree().prepareForResync();
    }

    private static void complete(PendingJavaScriptInvocation call, boolean answer) {
        call.complete(BooleanNode.valueOf(answer));
    }
}
