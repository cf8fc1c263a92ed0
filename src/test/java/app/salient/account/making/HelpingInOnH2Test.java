package app.salient.account.making;

import app.salient.testing.OnH2;

@OnH2
class HelpingInOnH2Test extends HelpingInContract {}
