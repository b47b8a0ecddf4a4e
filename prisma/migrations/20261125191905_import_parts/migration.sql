-- AlterTable
ALTER TABLE "import" ADD COLUMN     "in_review" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "skipped" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN     "pending" JSONB,
ADD COLUMN     "refused" JSONB,
ADD COLUMN     "repeats" BIGINT;
