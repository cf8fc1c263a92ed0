package app.salient.account;

import app.salient.testing.OnPostgres;

@OnPostgres
class InvitingOnPostgresTest extends InvitingContract {}
