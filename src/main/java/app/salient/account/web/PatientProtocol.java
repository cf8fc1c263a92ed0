package app.salient.account.web;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * HTTP as Tomcat speaks it, with an end to its patience: as it comes it waits 20 seconds for each byte of a request, so that whoever
 * sends one now and then holds a connection, and with the body a thread, for as long as they like.
 */
public final class PatientProtocol extends Http11NioProtocol {
    /** How many requests have begun whose rest is waited for; each holds a thread. */
    private final AtomicInteger waitedFor = new AtomicInteger();

    private static final int TRAILERS = 16;

    /** Nobody sends extensions of chunks; and each of their bytes would be waited for anew, and so would those of trailers. */
    public PatientProtocol() {
        setMaxExtensionSize(0);
        setMaxTrailerSize(TRAILERS);
    }

    @Override
    protected Processor createProcessor() {
        return new PatientProcessor(this, getAdapter(), waitedFor);
    }

    @Component
    static final class Chosen implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory tomcat) {
            tomcat.setProtocol(PatientProtocol.class.getName());
        }
    }
}
