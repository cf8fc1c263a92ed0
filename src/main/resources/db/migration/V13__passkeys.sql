-- By what a device signs somebody in without a password. Only public halves of keys are here; the secret ones never leave the
-- device. Bytes are kept as base64url: credential_id is what the device calls the key, attestation what it said when it made it,
-- with the public key in it. used_count is the device's own count of uses, 0 when it does not count.
create table passkey (
    id uuid not null,
    version integer not null,
    person_id uuid not null,
    credential_id varchar(1400) not null,
    name varchar(60) not null,
    public_key text not null,
    attestation text not null,
    transports varchar(200) not null,
    synced boolean not null,
    used_count bigint not null,
    made_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint passkey_pk primary key (id),
    constraint passkey_credential_unique unique (credential_id),
    constraint passkey_person_fk foreign key (person_id) references person (id)
);
create index passkey_person on passkey (person_id);
