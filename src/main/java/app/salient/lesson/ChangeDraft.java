package app.salient.lesson;

import app.salient.formats.Fields;

/** An entry of the change log as it stands. @param fields knows where each field stands */
record ChangeDraft(Change change, Fields fields) {}
