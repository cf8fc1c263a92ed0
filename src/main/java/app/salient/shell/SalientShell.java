package app.salient.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every screen. */
@Push
@StyleSheet(Aura.STYLESHEET)
@JsModule("./shell/comfort.ts")
@JsModule("./shell/early.ts")
public class SalientShell implements AppShellConfigurator {}
