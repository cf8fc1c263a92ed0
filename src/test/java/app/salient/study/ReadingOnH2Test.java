package app.salient.study;

import app.salient.testing.OnH2;

@OnH2
class ReadingOnH2Test extends ReadingContract {}
