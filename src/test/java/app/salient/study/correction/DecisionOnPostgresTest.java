package app.salient.study.correction;

import app.salient.testing.OnPostgres;

@OnPostgres
class DecisionOnPostgresTest extends DecisionContract {}
