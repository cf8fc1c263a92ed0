package app.salient.study.ui.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Above a lesson: which claims to show, how large the text is, light or dark, print. Works in the browser alone. */
@Tag("salient-reading")
@JsModule("./lesson/reading-tools.ts")
class ReadingTools extends Component {}
