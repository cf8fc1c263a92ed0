package app.salient.testing;

import app.salient.Salient;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole application behind a real port, on an H2 file of its own; its pages have no scripts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {Salient.class, TestMoments.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"salient.lessons=src/test/resources/course", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = OnH2.FreshFolder.class)
public @interface OverHttp {}
