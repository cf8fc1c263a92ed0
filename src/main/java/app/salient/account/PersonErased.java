package app.salient.account;

/**
 * Everything of somebody goes. Told inside the transaction that does it: every room removes what it keeps of them. What a room
 * leaves behind, the database's foreign keys refuse.
 */
public record PersonErased(PersonId person) {}
