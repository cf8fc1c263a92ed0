package app.salient.study.reading;

import app.salient.testing.OnPostgres;

@OnPostgres
class ReadingOnPostgresTest extends ReadingContract {}
