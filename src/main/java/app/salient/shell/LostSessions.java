package app.salient.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What an open page does when the server no longer knows its session. One that has expired is loaded again without a word;
 * where the cookie itself is gone that could go round in circles, so the page asks for it.
 */
@Component
class LostSessions implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(LostSessions::messages);
    }

    /** Asked for outside of any page, so the words come from the service and not from the current one. */
    private static SystemMessages messages(SystemMessagesInfo info) {
        var words = info.getService().getInstantiator().getI18NProvider();
        var messages = new CustomizedSystemMessages();
        messages.setCookiesDisabledCaption(words.getTranslation("shell.session.gone", info.getLocale()));
        messages.setCookiesDisabledMessage(words.getTranslation("shell.session.gone.help", info.getLocale()));
        return messages;
    }
}
