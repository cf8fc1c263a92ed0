package app.salient;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Salient. */
@SpringBootApplication
public class Salient {
    public static void main(String[] args) {
        SpringApplication.run(Salient.class, args);
    }
}
