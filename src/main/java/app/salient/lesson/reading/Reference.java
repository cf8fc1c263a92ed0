package app.salient.lesson.reading;

import app.salient.formats.Position;
import app.salient.lesson.LinkTarget;

/** A link in a course text, and where it stands. */
public record Reference(LinkTarget target, Position at) {}
