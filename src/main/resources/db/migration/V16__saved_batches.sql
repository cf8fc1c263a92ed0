-- How many batches of writes have been saved; the same number stands in a file beside an H2 database, so that one which was cut
-- short is noticed. PostgreSQL looks after its own files.
create table saved_batches (
    id integer not null,
    batches bigint not null,
    constraint saved_batches_pk primary key (id),
    constraint saved_batches_one check (id = 1)
);
insert into saved_batches (id, batches) values (1, 0);
