package app.salient.account;

/**
 * What a guest did has become part of somebody else. Told inside the transaction that does it: every room makes what it keeps of
 * {@code from} belong to {@code into}, and whatever it cannot do undoes the whole. What a room leaves behind, the database's
 * foreign keys refuse.
 *
 * @param from is removed afterwards
 * @param into an account, or another guest
 */
public record GuestMerged(PersonId from, PersonId into) {}
