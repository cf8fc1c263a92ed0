package app.salient.classroom;

import app.salient.testing.OnH2;

@OnH2
class ClassLifeOnH2Test extends ClassLifeContract {}
