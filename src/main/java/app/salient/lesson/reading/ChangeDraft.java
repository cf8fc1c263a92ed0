package app.salient.lesson.reading;

import app.salient.formats.Fields;
import app.salient.lesson.Change;

/** An entry of the change log as it stands. @param fields knows where each field stands */
public record ChangeDraft(Change change, Fields fields) {}
