package app.salient.lesson;

import app.salient.formats.Position;

/** A link in a course text, and where it stands. */
record Reference(LinkTarget target, Position at) {}
