-- DropIndex
DROP INDEX "division_succession_predecessor_id_successor_id_key";

-- CreateIndex
CREATE UNIQUE INDEX "division_succession_predecessor_id_successor_id_changed_on_key" ON "division_succession"("predecessor_id", "successor_id", "changed_on");

-- By hand: a beginning that nobody knows overlaps nothing that is known, and one code is in force once (current_code). So the streets of
-- the country, all without a beginning, need no look into the index that is slowest to fill.
ALTER TABLE administrative_division
  DROP CONSTRAINT administrative_division_one_period_excl,
  ADD CONSTRAINT administrative_division_one_period_excl
    EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (valid_from IS NOT NULL);
