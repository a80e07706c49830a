-- What no single context owns: extensions, and the tables that the libraries below keep for themselves.
-- The tables stand in "public", where the libraries look for them; each context has a schema of its own.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- db-scheduler: which jobs are due, and which node has picked one up.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_key primary key (task_name, task_instance)
);

create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time asc);

-- Spring Session: who is signed in, on any node.
create table spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint spring_session_key primary key (primary_id)
);

create unique index spring_session_by_session_id on spring_session (session_id);
create index spring_session_by_expiry_time on spring_session (expiry_time);
create index spring_session_by_principal_name on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_key primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_of_session
        foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);

-- Spring Modulith: events that a listener in another context has not handled yet.
create table event_publication (
    id                     uuid        not null,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz,
    constraint event_publication_key primary key (id)
);

create index event_publication_by_serialized_event on event_publication using hash (serialized_event);
create index event_publication_by_completion_date on event_publication (completion_date);
