package app.salient.classroom;

import app.salient.testing.OnH2;

@OnH2
class LessonsAskedOnH2Test extends LessonsAskedContract {}
