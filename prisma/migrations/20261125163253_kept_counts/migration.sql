-- DropIndex
DROP INDEX "chain_membership_segment_id_idx";

-- CreateTable
CREATE TABLE "kept_count" (
    "id" BIGSERIAL NOT NULL,
    "relation" TEXT COLLATE "C" NOT NULL,
    "parent_id" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "open" INTEGER NOT NULL,

    CONSTRAINT "kept_count_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "kept_count_relation_parent_id_idx" ON "kept_count"("relation", "parent_id");

-- CreateIndex
CREATE INDEX "chain_membership_segment_id_valid_from_idx" ON "chain_membership"("segment_id", "valid_from");

-- By hand: what Prisma's language cannot say. packages/server/docs/counts.md tells why it is done like this.

-- An enterprise is in a segment once at a time, so that memberships count enterprises.
ALTER TABLE chain_membership ADD CONSTRAINT chain_membership_once_excl
  EXCLUDE USING gist (enterprise_id WITH =, segment_id WITH =, daterange(valid_from, valid_to) WITH &&);

-- Memberships that end after a day; most never end and are not in it.
CREATE INDEX chain_membership_segment_id_valid_to_idx ON chain_membership (segment_id, valid_to) WHERE valid_to IS NOT NULL;

-- After each statement on a counted table. Arguments: the column that points to a record; the column of the day of the end, or ''.
CREATE FUNCTION count_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  counted text := format('%s.%s', tg_table_name, tg_argv[0]);
  is_open text := CASE WHEN tg_argv[1] = '' THEN 'true' ELSE format('%I IS NULL', tg_argv[1]) END;
  row_counts text := format('SELECT %I AS parent_id, %%1$s AS total, CASE WHEN %s THEN %%1$s ELSE 0 END AS open FROM %%2$s', tg_argv[0], is_open);
  changes text := concat_ws(' UNION ALL ',
    CASE WHEN tg_op IN ('UPDATE', 'DELETE') THEN format(row_counts, -1, 'rows_before') END,
    CASE WHEN tg_op IN ('UPDATE', 'INSERT') THEN format(row_counts, 1, 'rows_after') END);
BEGIN
  IF tg_op = 'TRUNCATE' THEN
    PERFORM public.refuse_old_snapshot();
    DELETE FROM public.kept_count WHERE relation = counted;
    RETURN NULL;
  END IF;
  -- A row that another transaction has locked is passed over and a further one is added, so that nobody ever waits or
  -- deadlocks. An older snapshot may not change what was changed since: it always adds.
  EXECUTE format($sql$
    WITH change AS (
      SELECT parent_id, sum(total)::int AS total, sum(open)::int AS open FROM (%s) AS each_row
      WHERE parent_id IS NOT NULL GROUP BY parent_id HAVING sum(total) <> 0 OR sum(open) <> 0
    ),
    free AS MATERIALIZED (
      SELECT change.*, unlocked.id FROM change CROSS JOIN LATERAL (
        SELECT id FROM public.kept_count k WHERE k.relation = $1 AND k.parent_id = change.parent_id
          AND current_setting('transaction_isolation') = 'read committed'
        LIMIT 1 FOR UPDATE SKIP LOCKED
      ) AS unlocked
    ),
    changed AS (
      UPDATE public.kept_count k SET total = k.total + free.total, open = k.open + free.open FROM free WHERE k.id = free.id
    )
    INSERT INTO public.kept_count (relation, parent_id, total, open)
    SELECT $1, parent_id, total, open FROM change WHERE parent_id NOT IN (SELECT parent_id FROM free)
  $sql$, changes) USING counted;
  RETURN NULL;
END
$$;

-- What was committed while a lock was waited for is unseen by the snapshot of a whole transaction.
CREATE FUNCTION refuse_old_snapshot() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
    RAISE EXCEPTION 'Counts are kept: this needs a transaction that is READ COMMITTED.' USING ERRCODE = 'feature_not_supported';
  END IF;
END
$$;

-- Counts all rows anew, while writers wait. Returns by how much what was kept was wrong: no row when all was right.
CREATE FUNCTION recount(counted regclass, key_column name, end_column name DEFAULT NULL)
RETURNS TABLE (parent_id int, total_missing bigint, open_missing bigint) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM public.refuse_old_snapshot();
  EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', counted);
  RETURN QUERY EXECUTE format($sql$
    WITH kept AS (DELETE FROM public.kept_count WHERE relation = $1 RETURNING *),
    counted AS (
      INSERT INTO public.kept_count (relation, parent_id, total, open)
      SELECT $1, %1$I, count(*), count(*) FILTER (WHERE %2$s) FROM %3$s WHERE %1$I IS NOT NULL GROUP BY %1$I
      RETURNING *
    )
    SELECT parent_id, sum(total), sum(open) FROM (
      SELECT parent_id, total, open FROM counted UNION ALL SELECT parent_id, -total, -open FROM kept
    ) AS both_of_them
    GROUP BY parent_id HAVING sum(total) <> 0 OR sum(open) <> 0
  $sql$, key_column, CASE WHEN end_column IS NULL THEN 'true' ELSE format('%I IS NULL', end_column) END, counted)
  USING (SELECT format('%s.%s', relname, key_column) FROM pg_class WHERE oid = counted);
END
$$;

-- Begins to keep the counts of a relation: triggers on the counted table, and its rows counted for the first time.
CREATE FUNCTION keep_count(counted regclass, key_column name, end_column name DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  event text;
  tables text;
BEGIN
  FOR event, tables IN VALUES
    ('insert', 'REFERENCING NEW TABLE AS rows_after'),
    ('update', 'REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after'),
    ('delete', 'REFERENCING OLD TABLE AS rows_before'),
    ('truncate', '')
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %s %s FOR EACH STATEMENT EXECUTE FUNCTION public.count_changed(%L, %L)',
      format('%s_count_%s', key_column, event), event, counted, tables, key_column, coalesce(end_column, ''));
  END LOOP;
  PERFORM public.recount(counted, key_column, end_column);
END
$$;

SELECT keep_count('chain_membership', 'segment_id', 'valid_to');
