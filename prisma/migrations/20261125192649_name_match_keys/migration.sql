-- AlterTable
ALTER TABLE "enterprise" ADD COLUMN     "name_match_key" TEXT COLLATE "C" NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "enterprise_name" ADD COLUMN     "name_match_key" TEXT COLLATE "C" NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "enterprise_name_match_key_idx" ON "enterprise"("name_match_key");

-- CreateIndex
CREATE INDEX "enterprise_name_name_match_key_idx" ON "enterprise_name"("name_match_key");

-- By hand: the keys of the names that are there, as kernel/write/match-key.ts makes them. Letters beyond A to Z are put into upper case as
-- far as the database's own locale knows them.
CREATE FUNCTION pg_temp.match_key(name text) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN length(key) <= 400 THEN key ELSE '' END
  FROM upper(translate(
    regexp_replace(normalize(name, NFKC), '[\s\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]', '', 'g'),
    '[{【〔〖〈《「『〘〚⟨]}】〕〗〉》」』〙〛⟩·・•‧∙⋅●',
    '(((((((((((()))))))))))).......') COLLATE "default") AS key
$$;
UPDATE enterprise SET name_match_key = pg_temp.match_key(name);
UPDATE enterprise_name SET name_match_key = pg_temp.match_key(name);
