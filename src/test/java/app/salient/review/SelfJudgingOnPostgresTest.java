package app.salient.review;

import app.salient.testing.OnPostgres;

@OnPostgres
class SelfJudgingOnPostgresTest extends SelfJudgingContract {}
