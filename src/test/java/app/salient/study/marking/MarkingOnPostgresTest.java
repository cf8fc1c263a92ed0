package app.salient.study.marking;

import app.salient.testing.OnPostgres;

@OnPostgres
class MarkingOnPostgresTest extends MarkingContract {}
