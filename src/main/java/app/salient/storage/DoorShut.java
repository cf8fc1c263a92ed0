package app.salient.storage;

import java.sql.SQLTransientConnectionException;

/** The database cannot be used for the moment, as everybody who looks after it has been told: trying again later is all one can do. */
final class DoorShut extends SQLTransientConnectionException {
    private static final long serialVersionUID = 1L;

    DoorShut() {
        super("The database cannot be used until the disk of the data folder can be written to again");
    }
}
