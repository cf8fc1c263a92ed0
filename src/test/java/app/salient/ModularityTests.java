package app.salient;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rooms look only where their {@code package-info} allows. */
class ModularityTests {
    @Test
    void roomsLookOnlyWhereTheyMay() {
        ApplicationModules.of(Salient.class).verify();
    }
}
