-- Written when somebody asks whether the database can still be written; always one row.
create table write_probe (
    id integer not null,
    written_at timestamp with time zone not null,
    constraint write_probe_pk primary key (id),
    constraint write_probe_one check (id = 1)
);
insert into write_probe (id, written_at) values (1, current_timestamp);

-- On PostgreSQL, where several servers may share it: how many tries each key has left, until when that is of interest. A key is
-- the hash of what is tried and by whom.
create table tries_left (
    id varchar(64) not null,
    tries double precision not null,
    counted_at timestamp with time zone not null,
    constraint tries_left_pk primary key (id)
);
create index tries_left_counted_at on tries_left (counted_at);
