package app.salient.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What has just been done. It takes the focus, since what was pressed is often gone. */
public class Said extends Div {
    private final Paragraph words = new Paragraph();

    public Said() {
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
    }

    public void say(String what) {
        addClassName("notice");
        getElement().setAttribute("data-tone", "right");
        words.setText(what);
        add(words);
        getElement().callJsFunction("focus");
    }
}
