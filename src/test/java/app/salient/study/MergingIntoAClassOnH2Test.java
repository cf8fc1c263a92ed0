package app.salient.study;

import app.salient.testing.OnH2;

@OnH2
class MergingIntoAClassOnH2Test extends MergingIntoAClassContract {}
