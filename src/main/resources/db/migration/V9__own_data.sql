-- seen_at: when a guest last came, kept to the day; null for an account. erase_at: when everything of the person is erased, unless
-- they say otherwise before; null when they stay. sign_ins: sessions begun under a lower number are over.
alter table person add column seen_at timestamp with time zone;
alter table person add column erase_at timestamp with time zone;
alter table person add column sign_ins integer default 0 not null;
-- Guests who were here before were never told of a time: theirs begins now.
update person set seen_at = current_timestamp where role = 'GUEST';
create index person_seen on person (role, seen_at);
create index person_erase on person (erase_at);

-- By what a guest finds their work again on another browser. Only the hash of the code is kept; using it takes the row away.
create table recovery_code (
    person_id uuid not null,
    code_hash varchar(64) not null,
    made_at timestamp with time zone not null,
    constraint recovery_code_pk primary key (person_id),
    constraint recovery_code_hash_unique unique (code_hash),
    constraint recovery_code_person_fk foreign key (person_id) references person (id)
);

-- Guests that became part of somebody else, so that a page of theirs that is still open starts nothing that nobody would find.
create table merged_guest (
    guest_id uuid not null,
    into_id uuid not null,
    merged_at timestamp with time zone not null,
    constraint merged_guest_pk primary key (guest_id),
    constraint merged_guest_into_fk foreign key (into_id) references person (id)
);
create index merged_guest_into on merged_guest (into_id);
