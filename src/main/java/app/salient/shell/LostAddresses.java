package app.salient.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Lets an address without a screen answer 404 to machines too; people get the page that says so. */
@Component
class LostAddresses implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(LostAddresses::answer);
    }

    private static void answer(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        boolean known = request.getService()
                .getRouter()
                .resolveNavigationTarget(new Location(path))
                .isPresent();
        if (!known) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
