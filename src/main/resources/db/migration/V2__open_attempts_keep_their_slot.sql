-- The first form let an open attempt through without its slot, because a comparison with null is neither true nor false;
-- such a row would not have counted against one open attempt per learner and quiz.
alter table attempt drop constraint attempt_open_or_handed_in;
alter table attempt add constraint attempt_open_or_handed_in check (
    (handed_in_at is null and open_slot is not null and open_slot = 'OPEN' and earned is null and possible is null)
    or (handed_in_at is not null and open_slot is null and earned is not null and possible is not null)
);
