package app.salient.account.making;

import app.salient.testing.OnPostgres;

@OnPostgres
class HelpingInOnPostgresTest extends HelpingInContract {}
