package app.salient.insight;

import app.salient.testing.OnH2;

@OnH2
class ClassDeedsOnH2Test extends ClassDeedsContract {}
