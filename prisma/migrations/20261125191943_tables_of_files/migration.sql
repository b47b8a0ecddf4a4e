-- DropIndex
DROP INDEX "import_file_import_id_name_key";

-- AlterTable
ALTER TABLE "import_file" ADD COLUMN     "encoding" TEXT COLLATE "C",
ADD COLUMN     "mapping" JSONB,
ADD COLUMN     "sheet" TEXT COLLATE "C";

-- CreateIndex
CREATE UNIQUE INDEX "import_file_import_id_name_sheet_key" ON "import_file"("import_id", "name", "sheet") NULLS NOT DISTINCT;
