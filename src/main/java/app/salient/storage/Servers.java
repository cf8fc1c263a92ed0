package app.salient.storage;

/**
 * The servers that share one database: on H2 this one alone, on PostgreSQL as many as there are. They know each other only
 * through the database.
 */
public interface Servers {
    /** @return whether others may be at work on the same database */
    boolean areSeveral();

    /**
     * Whether this server is the one that does what is to be done once, such as handing in what has run out of time. For a moment
     * there may be none, or two while one loses its connection: what is done so must bear being done twice.
     */
    boolean leads();

    /**
     * Tells the others soon, once for many words told meanwhile: they get an {@link OtherServerSaid}. What is told while the
     * database cannot be reached is lost; a server that may have missed something gets a {@link MissedOtherServers}.
     *
     * @param topic without blanks; only who knows it listens
     * @param word without blanks, at most 100 characters; an id, never something that a person wrote
     */
    void tell(String topic, String word);
}
