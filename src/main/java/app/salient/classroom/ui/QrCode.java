package app.salient.classroom.ui;

import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** A QR code, drawn by the server as SVG: dark on light in both schemes, for cameras expect that. */
class QrCode extends Div {
    /** Modules of empty border that readers need. */
    private static final int QUIET = 4;

    /** @param text what a camera reads @param label what it is, for those who do not see it */
    QrCode(String text, String label) {
        addClassName("qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setProperty("innerHTML", svg(text));
    }

    static String svg(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        int size = code.size + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges" aria-hidden="true">\
                <rect class="qr-light" width="100%%" height="100%%"/><path class="qr-dark" d="%s"/></svg>\
                """.formatted(size, size, path);
    }
}
