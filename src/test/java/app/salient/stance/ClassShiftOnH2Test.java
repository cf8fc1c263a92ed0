package app.salient.stance;

import app.salient.testing.OnH2;

@OnH2
class ClassShiftOnH2Test extends ClassShiftContract {}
