package app.salient.classroom;

import app.salient.testing.OnH2;

@OnH2
class ClassRecordOnH2Test extends ClassRecordContract {}
