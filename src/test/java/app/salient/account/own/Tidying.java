package app.salient.account.own;

import org.springframework.stereotype.Component;

/** Lets a test of another room have the tidying done now instead of within the hour. */
@Component
public class Tidying {
    private final Erasing erasing;

    Tidying(Erasing erasing) {
        this.erasing = erasing;
    }

    public void now() {
        erasing.tidy();
    }
}
