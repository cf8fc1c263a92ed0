-- Accounts of people who sign in through their school's own service: whom that service means by a subject. Nothing else it says of
-- them is kept but the name they got here at the first time.
create table other_sign_in (
    id uuid not null,
    person_id uuid not null,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    made_at timestamp with time zone not null,
    constraint other_sign_in_pk primary key (id),
    constraint other_sign_in_once unique (issuer, subject),
    constraint other_sign_in_person_fk foreign key (person_id) references person (id)
);
create index other_sign_in_person on other_sign_in (person_id);
