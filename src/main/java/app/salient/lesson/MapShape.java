package app.salient.lesson;

/** A schematic shape as one map shows it. @param label what it stands for there, and as of when */
public record MapShape(String label, Sketch sketch) {}
