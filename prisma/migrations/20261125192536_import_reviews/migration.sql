-- CreateEnum
CREATE TYPE "import_review_state" AS ENUM ('OPEN', 'DECIDED');

-- CreateEnum
CREATE TYPE "import_review_decision" AS ENUM ('CANDIDATE', 'NEW_RECORD', 'REJECTED');

-- AlterEnum
ALTER TYPE "import_problem_severity" ADD VALUE 'REVIEW';

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN     "review" JSONB;

-- CreateTable
CREATE TABLE "import_review" (
    "id" SERIAL NOT NULL,
    "entity" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "match_key" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "file_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "reference" TEXT COLLATE "C",
    "record" JSONB NOT NULL,
    "candidates" INTEGER[],
    "state" "import_review_state" NOT NULL DEFAULT 'OPEN',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decision" "import_review_decision",
    "decided_by" TEXT COLLATE "C",
    "decided_at" TIMESTAMPTZ(3),
    "record_id" INTEGER,
    "alias_id" INTEGER,

    CONSTRAINT "import_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_review_use" (
    "id" SERIAL NOT NULL,
    "review_id" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,

    CONSTRAINT "import_review_use_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_review_state_created_at_id_idx" ON "import_review"("state", "created_at", "id");

-- CreateIndex
CREATE INDEX "import_review_entity_match_key_idx" ON "import_review"("entity", "match_key");

-- CreateIndex
CREATE INDEX "import_review_alias_id_idx" ON "import_review"("alias_id");

-- CreateIndex
CREATE INDEX "import_review_file_id_id_idx" ON "import_review"("file_id", "id");

-- CreateIndex
CREATE INDEX "import_review_use_import_id_id_idx" ON "import_review_use"("import_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "import_review_use_review_id_import_id_key" ON "import_review_use"("review_id", "import_id");

-- AddForeignKey
ALTER TABLE "import_review" ADD CONSTRAINT "import_review_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "import_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_review_use" ADD CONSTRAINT "import_review_use_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "import_review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_review_use" ADD CONSTRAINT "import_review_use_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what Prisma's language cannot say.
CREATE UNIQUE INDEX import_review_open_key ON import_review (entity, match_key) WHERE state = 'OPEN';
ALTER TABLE import_review ADD CONSTRAINT import_review_decided CHECK (
  (state = 'DECIDED') = (decision IS NOT NULL AND decided_by IS NOT NULL AND decided_at IS NOT NULL));
