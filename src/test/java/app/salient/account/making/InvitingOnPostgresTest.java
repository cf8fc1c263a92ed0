package app.salient.account.making;

import app.salient.testing.OnPostgres;

@OnPostgres
class InvitingOnPostgresTest extends InvitingContract {}
