package app.salient.classroom.ui;

import static app.salient.design.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where a list comes from: a file, or text pasted from a spreadsheet. */
class RosterSource extends Div {
    private static final int MOST_BYTES = 5_000_000;

    /** @param given gets the file as it is */
    RosterSource(Consumer<byte[]> given) {
        addClassName("form");
        var upload = new Upload(new SmallUpload(MOST_BYTES, given));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(text("enrol.file")));
        upload.setDropLabel(new Span(text("enrol.file.drop")));
        upload.getElement().setAttribute("aria-label", text("enrol.file"));
        var refused = new Span();
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("field-error");
        upload.addFileRejectedListener(event -> refused.setText(text("enrol.fault.too-big", 0)));
        var pasted = new TextArea(text("enrol.paste"));
        pasted.setHelperText(text("enrol.paste.help"));
        pasted.setMaxLength(MOST_BYTES);
        pasted.setMinRows(4);
        pasted.setMaxRows(10);
        var look = new Button(
                text("enrol.look"), event -> given.accept(pasted.getValue().getBytes(StandardCharsets.UTF_8)));
        var actions = new Div(look);
        actions.addClassName("form-actions");
        add(upload, refused, pasted, actions);
    }
}
