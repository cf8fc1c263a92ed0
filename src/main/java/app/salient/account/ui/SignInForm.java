package app.salient.account.ui;

import static app.salient.design.Texts.text;

import app.salient.account.AccountPaths;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form of the plain kind: password managers know it, and it works before any script has loaded. */
@Tag("form")
class SignInForm extends HtmlContainer {
    SignInForm() {
        addClassName("form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", AccountPaths.SIGN_IN);
        var button = new NativeButton(text("account.sign-in"));
        button.addClassNames("button", "primary");
        button.getElement().setAttribute("type", "submit");
        var actions = new Div(button);
        actions.addClassName("form-actions");
        add(
                field("username", "text", "account.name", "username"),
                field("password", "password", "account.password", "current-password"),
                remember(),
                csrf(),
                actions);
    }

    private static NativeLabel field(String name, String type, String key, String autocomplete) {
        var caption = new Span(text(key));
        caption.addClassName("field-label");
        var input = new Input();
        input.setType(type);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("required", true);
        input.getElement().setAttribute("maxlength", "200");
        var label = new NativeLabel();
        label.addClassName("field");
        label.add(caption, input);
        return label;
    }

    private static NativeLabel remember() {
        var tick = new Input();
        tick.setType("checkbox");
        tick.getElement().setAttribute("name", "remember-me");
        var label = new NativeLabel();
        label.addClassName("tick");
        label.add(tick, new Span(text("account.remember")));
        return label;
    }

    private static Input csrf() {
        var hidden = new Input();
        hidden.setType("hidden");
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
        }
        return hidden;
    }
}
