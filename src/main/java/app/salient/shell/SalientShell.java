package app.salient.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every screen. What only some screens need is loaded with them, the front page's included: a lesson comes first. */
@Push
@LoadDependenciesOnStartup(MainLayout.class)
@StyleSheet(Aura.STYLESHEET)
@JsModule("./shell/comfort.ts")
@JsModule("./shell/early.ts")
@JsModule("./shell/install.ts")
@JsModule("./shell/place.ts")
public class SalientShell implements AppShellConfigurator {
    /** Built by {@code vite.offline.ts}; without Vaadin's own way, which keeps all scripts in every browser. */
    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("manifest", "/manifest.json");
        page.addLink("apple-touch-icon", "/icons/180.png");
    }
}
