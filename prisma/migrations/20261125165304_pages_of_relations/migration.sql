-- DropIndex
DROP INDEX "administrative_division_parent_id_idx";

-- DropIndex
DROP INDEX "chain_leader_enterprise_id_idx";

-- DropIndex
DROP INDEX "chain_office_department_id_idx";

-- DropIndex
DROP INDEX "chain_segment_parent_id_idx";

-- DropIndex
DROP INDEX "chain_segment_assessment_department_id_idx";

-- DropIndex
DROP INDEX "chain_segment_industry_industry_class_id_idx";

-- DropIndex
DROP INDEX "department_division_id_idx";

-- DropIndex
DROP INDEX "department_parent_id_idx";

-- DropIndex
DROP INDEX "division_succession_successor_id_idx";

-- DropIndex
DROP INDEX "enterprise_division_id_idx";

-- DropIndex
DROP INDEX "enterprise_industry_class_id_idx";

-- DropIndex
DROP INDEX "enterprise_park_id_idx";

-- DropIndex
DROP INDEX "import_problem_file_id_idx";

-- DropIndex
DROP INDEX "industry_class_parent_id_idx";

-- DropIndex
DROP INDEX "parcel_division_id_idx";

-- DropIndex
DROP INDEX "parcel_park_id_idx";

-- DropIndex
DROP INDEX "park_division_id_idx";

-- DropIndex
DROP INDEX "park_management_department_id_idx";

-- DropIndex
DROP INDEX "park_parent_id_idx";

-- DropIndex
DROP INDEX "park_chain_chain_id_idx";

-- DropIndex
DROP INDEX "project_department_id_idx";

-- DropIndex
DROP INDEX "project_division_id_idx";

-- DropIndex
DROP INDEX "project_park_id_idx";

-- DropIndex
DROP INDEX "project_chain_chain_id_idx";

-- DropIndex
DROP INDEX "project_responsibility_department_id_idx";

-- DropIndex
DROP INDEX "record_origin_file_id_idx";

-- DropIndex
DROP INDEX "segment_flow_to_segment_id_idx";

-- DropIndex
DROP INDEX "supply_relation_buyer_id_idx";

-- DropIndex
DROP INDEX "talent_apartment_department_id_idx";

-- DropIndex
DROP INDEX "talent_apartment_division_id_idx";

-- DropIndex
DROP INDEX "talent_apartment_park_id_idx";

-- DropIndex
DROP INDEX "talent_apartment_lease_employer_id_idx";

-- CreateIndex
CREATE INDEX "administrative_division_parent_id_id_idx" ON "administrative_division"("parent_id", "id");

-- CreateIndex
CREATE INDEX "chain_leader_enterprise_id_id_idx" ON "chain_leader"("enterprise_id", "id");

-- CreateIndex
CREATE INDEX "chain_membership_segment_id_id_idx" ON "chain_membership"("segment_id", "id");

-- CreateIndex
CREATE INDEX "chain_office_department_id_id_idx" ON "chain_office"("department_id", "id");

-- CreateIndex
CREATE INDEX "chain_segment_parent_id_id_idx" ON "chain_segment"("parent_id", "id");

-- CreateIndex
CREATE INDEX "chain_segment_assessment_department_id_id_idx" ON "chain_segment_assessment"("department_id", "id");

-- CreateIndex
CREATE INDEX "chain_segment_industry_industry_class_id_id_idx" ON "chain_segment_industry"("industry_class_id", "id");

-- CreateIndex
CREATE INDEX "department_parent_id_id_idx" ON "department"("parent_id", "id");

-- CreateIndex
CREATE INDEX "department_division_id_id_idx" ON "department"("division_id", "id");

-- CreateIndex
CREATE INDEX "division_succession_successor_id_id_idx" ON "division_succession"("successor_id", "id");

-- CreateIndex
CREATE INDEX "enterprise_industry_class_id_id_idx" ON "enterprise"("industry_class_id", "id");

-- CreateIndex
CREATE INDEX "enterprise_division_id_id_idx" ON "enterprise"("division_id", "id");

-- CreateIndex
CREATE INDEX "enterprise_park_id_id_idx" ON "enterprise"("park_id", "id");

-- CreateIndex
CREATE INDEX "import_problem_file_id_id_idx" ON "import_problem"("file_id", "id");

-- CreateIndex
CREATE INDEX "industry_class_parent_id_id_idx" ON "industry_class"("parent_id", "id");

-- CreateIndex
CREATE INDEX "parcel_park_id_id_idx" ON "parcel"("park_id", "id");

-- CreateIndex
CREATE INDEX "parcel_division_id_id_idx" ON "parcel"("division_id", "id");

-- CreateIndex
CREATE INDEX "park_parent_id_id_idx" ON "park"("parent_id", "id");

-- CreateIndex
CREATE INDEX "park_division_id_id_idx" ON "park"("division_id", "id");

-- CreateIndex
CREATE INDEX "park_management_department_id_id_idx" ON "park"("management_department_id", "id");

-- CreateIndex
CREATE INDEX "park_chain_chain_id_id_idx" ON "park_chain"("chain_id", "id");

-- CreateIndex
CREATE INDEX "project_department_id_id_idx" ON "project"("department_id", "id");

-- CreateIndex
CREATE INDEX "project_park_id_id_idx" ON "project"("park_id", "id");

-- CreateIndex
CREATE INDEX "project_division_id_id_idx" ON "project"("division_id", "id");

-- CreateIndex
CREATE INDEX "project_chain_chain_id_id_idx" ON "project_chain"("chain_id", "id");

-- CreateIndex
CREATE INDEX "project_responsibility_department_id_id_idx" ON "project_responsibility"("department_id", "id");

-- CreateIndex
CREATE INDEX "record_origin_file_id_id_idx" ON "record_origin"("file_id", "id");

-- CreateIndex
CREATE INDEX "segment_flow_to_segment_id_id_idx" ON "segment_flow"("to_segment_id", "id");

-- CreateIndex
CREATE INDEX "supply_relation_buyer_id_id_idx" ON "supply_relation"("buyer_id", "id");

-- CreateIndex
CREATE INDEX "talent_apartment_park_id_id_idx" ON "talent_apartment"("park_id", "id");

-- CreateIndex
CREATE INDEX "talent_apartment_division_id_id_idx" ON "talent_apartment"("division_id", "id");

-- CreateIndex
CREATE INDEX "talent_apartment_department_id_id_idx" ON "talent_apartment"("department_id", "id");

-- CreateIndex
CREATE INDEX "talent_apartment_lease_employer_id_id_idx" ON "talent_apartment_lease"("employer_id", "id");
