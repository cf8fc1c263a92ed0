package app.salient.account.school;

import app.salient.testing.OnH2;

@OnH2
class SchoolSignInOnH2Test extends SchoolSignInContract {}
