/** The records that the import `$1` made or changed, as a common table expression. */
export const done = `done as (
  select o.id, o.entity, o.record_id, o.outcome, o.before, o.version
  from record_origin o join import_file f on f.id = o.file_id
  where f.import_id = $1 and o.outcome <> 'UNCHANGED')`;
