package app.salient.study.attempt;

import app.salient.testing.OnPostgres;

@OnPostgres
class ExamSecrecyOnPostgresTest extends ExamSecrecyContract {}
