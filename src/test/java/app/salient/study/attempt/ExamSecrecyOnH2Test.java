package app.salient.study.attempt;

import app.salient.testing.OnH2;

@OnH2
class ExamSecrecyOnH2Test extends ExamSecrecyContract {}
