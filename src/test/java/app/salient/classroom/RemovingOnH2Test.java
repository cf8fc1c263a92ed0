package app.salient.classroom;

import app.salient.testing.OnH2;

@OnH2
class RemovingOnH2Test extends RemovingContract {}
