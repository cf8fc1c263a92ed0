-- Whether the password alone no longer signs somebody in, as they have chosen.
alter table person add column passkey_only boolean default false not null;
