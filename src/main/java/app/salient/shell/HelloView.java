package app.salient.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("")
@AnonymousAllowed
class HelloView extends Main {
    HelloView() {
        add(new Button("Hello"));
    }
}
