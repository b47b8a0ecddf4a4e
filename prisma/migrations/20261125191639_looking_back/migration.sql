-- CreateEnum
CREATE TYPE "record_outcome" AS ENUM ('CREATED', 'UPDATED', 'UNCHANGED');

-- AlterEnum
ALTER TYPE "import_state" ADD VALUE 'REVERTED';

-- AlterTable
ALTER TABLE "import" ADD COLUMN     "reverted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "import_file" ADD COLUMN     "fields" TEXT[] COLLATE "C" DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "import_row" ADD COLUMN     "overruled" JSONB;

-- AlterTable
ALTER TABLE "record_origin" ADD COLUMN     "before" JSONB,
ADD COLUMN     "outcome" "record_outcome" NOT NULL DEFAULT 'UNCHANGED',
ADD COLUMN     "said" JSONB,
ADD COLUMN     "version" BIGINT;

-- By hand: what earlier imports did to a record was not kept, so that they cannot be reverted.
ALTER TABLE "record_origin" ALTER COLUMN "outcome" DROP DEFAULT;
