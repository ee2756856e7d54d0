-- Learning Journal, optional, for PostgreSQL 14 and later: cuts the tables that grow with every entry into parts by a hash of
-- setting_id, so that each part is small enough to vacuum, to reindex and to keep in memory by itself.
--
-- Run it after the scripts in schema/postgresql, and again after every upgrade, as the owner of the tables. What is cut
-- already stays as it is. Rows are kept: they are copied in one transaction, in which nobody else reads or writes, so do it
-- while the tables are small or the hosts are down. Columns, keys, indexes and grants are taken from the tables themselves,
-- under their old names. Edit the first three lines below for another prefix, schema or number of parts; the number is for good.

do $partitions$
declare
  wanted_schema text := current_schema();
  prefix text := 'lj_';
  parts int := 16;
  tables text[] := array[
    'entry', 'revision', 'revision_child', 'revision_medium', 'revision_element', 'face', 'placement', 'shown_since',
    'past_face', 'past_shown_since', 'comment', 'medium', 'medium_child', 'review', 'review_child', 'medium_sums',
    'medium_piece', 'audit_line', 'delivery', 'request'];
  short text;
  name text;
  plain regclass;
  definition text;
  definitions text[];
begin
  foreach short in array tables loop
    name := prefix || short;
    plain := format('%I.%I', wanted_schema, name)::regclass;
    if (select relkind from pg_class where oid = plain) = 'p' then
      continue;
    end if;
    execute format('lock table %s in access exclusive mode', plain);
    select array_agg(d.text order by d.first, d.text) into definitions from (
      select 1 as first, format('alter table %I.%I add constraint %I %s', wanted_schema, name, conname,
               pg_get_constraintdef(oid)) as text
        from pg_constraint where conrelid = plain and contype in ('p', 'u')
      union all
      select 2, pg_get_indexdef(i.indexrelid) from pg_index i
        where i.indrelid = plain and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
      union all
      select 3, format('grant %s on %I.%I to %s%s', a.privilege_type, wanted_schema, name,
               case a.grantee when 0 then 'public' else a.grantee::regrole::text end,
               case when a.is_grantable then ' with grant option' else '' end)
        from pg_class c, aclexplode(c.relacl) a where c.oid = plain) d;
    execute format('alter table %s rename to %I', plain, name || '_plain');
    execute format('create table %I.%I (like %I.%I including all excluding indexes) partition by hash (setting_id)',
      wanted_schema, name, wanted_schema, name || '_plain');
    for part in 0 .. parts - 1 loop
      execute format('create table %I.%I partition of %I.%I for values with (modulus %s, remainder %s)',
        wanted_schema, name || '_p' || lpad(part::text, 2, '0'), wanted_schema, name, parts, part);
    end loop;
    execute format('insert into %I.%I select * from %I.%I', wanted_schema, name, wanted_schema, name || '_plain');
    execute format('drop table %I.%I', wanted_schema, name || '_plain');
    foreach definition in array definitions loop
      execute definition;
    end loop;
  end loop;
end
$partitions$;
