package app.salient.start;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Runs before anything is loaded, so that a start that cannot succeed ends within a second.
 * The data folder stays ours until the application context has closed everything else, the database included.
 */
final class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        Port.of(settings.getProperty("server.port", "8080"), settings.getProperty("server.address"))
                .check();
        boolean inFile = NamedDatabase.in(settings).isEmpty();
        Path folder = Path.of(settings.getProperty("salient.data", "data"));
        DataFolder.Hold hold = new DataFolder(folder).take();
        if (inFile) {
            DatabaseFile.in(folder).check();
        }
        // Beans are destroyed last to first: what is registered here, before all others, is released after them.
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerDisposableBean("dataFolderHold", hold::close);
    }
}
