package app.salient.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that the application prepares, on whichever database it runs; by thread, since others have work of their
 * own to do meanwhile.
 */
public final class CountedStatements implements BeanPostProcessor {
    private final Map<String, Integer> prepared = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("dataSource") && bean instanceof DataSource source ? new Counting(source) : bean;
    }

    /** @return how many statements {@code work} has taken on this thread */
    public int during(Supplier<?> work) {
        String here = Thread.currentThread().getName();
        int before = by(here);
        var unused = work.get();
        return by(here) - before;
    }

    /** How many statements the thread of this name has taken so far. */
    public int by(String thread) {
        return prepared.getOrDefault(thread, 0);
    }

    private final class Counting extends DelegatingDataSource {
        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(real, method, arguments));
        }
    }

    private Object call(Connection real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement")) {
            prepared.merge(Thread.currentThread().getName(), 1, Integer::sum);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
