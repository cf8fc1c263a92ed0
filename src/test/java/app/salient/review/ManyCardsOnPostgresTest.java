package app.salient.review;

import app.salient.testing.OnPostgres;

@OnPostgres
class ManyCardsOnPostgresTest extends ManyCardsContract {}
