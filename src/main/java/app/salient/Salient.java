package app.salient;

import app.salient.start.Start;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Salient. */
@SpringBootApplication
@EnableScheduling
public class Salient {
    public static void main(String[] args) {
        Start.checked(new SpringApplication(Salient.class)).run(args);
    }
}
