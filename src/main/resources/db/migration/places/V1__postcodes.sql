-- Where do the official four-digit postcodes lie? Empty until an operator loads them; until then the shipped rough table serves.
create schema places;

create table places.postcode (
    digits    integer          not null,
    latitude  double precision not null,
    longitude double precision not null,
    loaded_at timestamptz      not null,

    constraint postcode_key primary key (digits),
    constraint postcode_has_four_digits check (digits between 1000 and 9999),
    -- A swapped latitude and longitude would put everybody in the Gulf of Aden.
    constraint postcode_lies_in_the_netherlands check (
        latitude between 50.5 and 53.8 and longitude between 3.2 and 7.4)
);

-- Nodes that run hear of new postcodes.
create function places.tell_nodes() returns trigger language plpgsql as $$
begin
    perform pg_notify('rookstopregister', 'postcodes');
    return null;
end $$;

create trigger postcode_tells_nodes
    after insert or delete or update on places.postcode
    for each statement execute function places.tell_nodes();
