package app.salient.storage;

/** This server could not hear the others for a while: whatever follows along has to look for itself. */
public record MissedOtherServers() {}
