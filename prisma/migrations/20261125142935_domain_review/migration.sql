-- AlterTable
ALTER TABLE "enterprise" ADD COLUMN     "organisation_code" TEXT COLLATE "C",
ADD COLUMN     "stock_code" TEXT COLLATE "C";

-- AlterTable
ALTER TABLE "parcel" ADD COLUMN     "actual_delivery_on" DATE,
ADD COLUMN     "agreed_delivery_on" DATE;

-- AlterTable
ALTER TABLE "park" ADD COLUMN     "industry_plan" TEXT COLLATE "C",
ADD COLUMN     "industry_plan_approved_on" DATE;

-- CreateTable
CREATE TABLE "general_chain_chief" (
    "id" SERIAL NOT NULL,
    "person_name" TEXT COLLATE "C" NOT NULL,
    "post" TEXT COLLATE "C" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "general_chain_chief_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_responsibility" (
    "id" SERIAL NOT NULL,
    "project_id" INTEGER NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "holder" TEXT COLLATE "C" NOT NULL,
    "post" TEXT COLLATE "C",
    "department_id" INTEGER,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "project_responsibility_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "general_chain_chief_person_name_valid_from_key" ON "general_chain_chief"("person_name", "valid_from");

-- CreateIndex
CREATE INDEX "project_responsibility_department_id_idx" ON "project_responsibility"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_responsibility_project_id_role_holder_valid_from_key" ON "project_responsibility"("project_id", "role", "holder", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_organisation_code_key" ON "enterprise"("organisation_code");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_stock_code_key" ON "enterprise"("stock_code");

-- AddForeignKey
ALTER TABLE "project_responsibility" ADD CONSTRAINT "project_responsibility_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_responsibility" ADD CONSTRAINT "project_responsibility_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the Prisma schema says in its comments that begin with SQL:, because its language cannot.

ALTER TABLE general_chain_chief
  ADD CONSTRAINT general_chain_chief_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT general_chain_chief_one_term_excl
    EXCLUDE USING gist (person_name WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE project_responsibility
  ADD CONSTRAINT project_responsibility_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT project_responsibility_one_period_excl
    EXCLUDE USING gist (project_id WITH =, role WITH =, holder WITH =, daterange(valid_from, valid_to) WITH &&);
