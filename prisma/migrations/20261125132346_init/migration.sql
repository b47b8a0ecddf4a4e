-- CreateEnum
CREATE TYPE "figure_status" AS ENUM ('REPORTED', 'NOT_REPORTED', 'NOT_APPLICABLE', 'WITHHELD');

-- CreateEnum
CREATE TYPE "approximation" AS ENUM ('AT_LEAST', 'AT_MOST', 'OVER', 'ABOUT');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('YEAR', 'MONTH', 'DAY');

-- CreateEnum
CREATE TYPE "record_mode" AS ENUM ('MIRRORED', 'OPERATED');

-- CreateEnum
CREATE TYPE "division_level" AS ENUM ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "industry_class_level" AS ENUM ('SECTION', 'DIVISION', 'GROUP', 'CLASS');

-- CreateEnum
CREATE TYPE "key_role" AS ENUM ('ADMIN');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('OPEN', 'VALIDATING', 'VALIDATED', 'COMMITTED', 'DROPPED');

-- CreateEnum
CREATE TYPE "import_problem_severity" AS ENUM ('REJECTION', 'NOTE');

-- CreateTable
CREATE TABLE "industry_chain" (
    "id" SERIAL NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "name_en" TEXT COLLATE "C",
    "plan_period" TEXT COLLATE "C" NOT NULL,
    "summary" TEXT COLLATE "C",

    CONSTRAINT "industry_chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_chief" (
    "id" SERIAL NOT NULL,
    "chain_id" INTEGER NOT NULL,
    "person_name" TEXT COLLATE "C" NOT NULL,
    "post" TEXT COLLATE "C" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "chain_chief_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_office" (
    "id" SERIAL NOT NULL,
    "chain_id" INTEGER NOT NULL,
    "department_id" INTEGER NOT NULL,
    "contact" TEXT COLLATE "C",
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "chain_office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_leader" (
    "id" SERIAL NOT NULL,
    "chain_id" INTEGER NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "level" TEXT COLLATE "C" NOT NULL,
    "document_no" TEXT COLLATE "C",
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "chain_leader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_segment" (
    "id" SERIAL NOT NULL,
    "chain_id" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "position" TEXT COLLATE "C" NOT NULL,
    "key_products" TEXT COLLATE "C",
    "parent_id" INTEGER,

    CONSTRAINT "chain_segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_segment_industry" (
    "id" SERIAL NOT NULL,
    "segment_id" INTEGER NOT NULL,
    "industry_class_id" INTEGER NOT NULL,

    CONSTRAINT "chain_segment_industry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_segment_assessment" (
    "id" SERIAL NOT NULL,
    "segment_id" INTEGER NOT NULL,
    "assessed_on" DATE NOT NULL,
    "state" TEXT COLLATE "C" NOT NULL,
    "chokepoint" BOOLEAN NOT NULL DEFAULT false,
    "strategy" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",
    "department_id" INTEGER,

    CONSTRAINT "chain_segment_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment_flow" (
    "id" SERIAL NOT NULL,
    "from_segment_id" INTEGER NOT NULL,
    "to_segment_id" INTEGER NOT NULL,
    "product" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "segment_flow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_membership" (
    "id" SERIAL NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "segment_id" INTEGER NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "revenue_share" DECIMAL(7,6),
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "chain_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supply_relation" (
    "id" SERIAL NOT NULL,
    "supplier_id" INTEGER NOT NULL,
    "buyer_id" INTEGER NOT NULL,
    "product" TEXT COLLATE "C" NOT NULL,
    "yearly_value_cny" DECIMAL(24,6),
    "yearly_value_status" "figure_status" NOT NULL DEFAULT 'REPORTED',
    "yearly_value_approximation" "approximation",
    "local" BOOLEAN,
    "evidence" TEXT COLLATE "C",
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "supply_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "industry_chain_figure" (
    "id" SERIAL NOT NULL,
    "chain_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "indicator" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "value" DECIMAL(24,6),
    "value_unit" TEXT COLLATE "C" NOT NULL,
    "value_status" "figure_status" NOT NULL DEFAULT 'REPORTED',
    "value_approximation" "approximation",
    "reported_on" DATE,

    CONSTRAINT "industry_chain_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise" (
    "id" SERIAL NOT NULL,
    "credit_code" TEXT COLLATE "C",
    "registration_no" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "legal_form" TEXT COLLATE "C",
    "status" TEXT COLLATE "C",
    "legal_representative" TEXT COLLATE "C",
    "capital" DECIMAL(24,6),
    "capital_currency" TEXT COLLATE "C",
    "paid_in_capital" DECIMAL(24,6),
    "paid_in_capital_currency" TEXT COLLATE "C",
    "established_on" DATE,
    "business_scope" TEXT COLLATE "C",
    "registered_address" TEXT COLLATE "C",
    "business_address" TEXT COLLATE "C",
    "province_name" TEXT COLLATE "C",
    "prefecture_name" TEXT COLLATE "C",
    "scale" TEXT COLLATE "C",
    "controlling_kind" TEXT COLLATE "C",
    "locality" TEXT COLLATE "C",
    "record_mode" "record_mode" NOT NULL DEFAULT 'MIRRORED',
    "industry_class_id" INTEGER,
    "division_id" INTEGER,
    "park_id" INTEGER,

    CONSTRAINT "enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise_name" (
    "id" SERIAL NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "kind" TEXT COLLATE "C" NOT NULL,
    "used_from" DATE,
    "used_to" DATE,

    CONSTRAINT "enterprise_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "designation" (
    "id" SERIAL NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "level" TEXT COLLATE "C" NOT NULL,
    "batch" TEXT COLLATE "C",
    "granted_on" DATE NOT NULL,
    "expires_on" DATE,
    "document_no" TEXT COLLATE "C",
    "status" TEXT COLLATE "C" NOT NULL,
    "rule_version" TEXT COLLATE "C",
    "record_mode" "record_mode" NOT NULL DEFAULT 'MIRRORED',

    CONSTRAINT "designation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "above_scale_entry" (
    "id" SERIAL NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "entered_on" DATE NOT NULL,
    "entered_on_precision" "date_precision" NOT NULL DEFAULT 'MONTH',
    "left_on" DATE,
    "left_on_precision" "date_precision",

    CONSTRAINT "above_scale_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise_figure" (
    "id" SERIAL NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "indicator" TEXT COLLATE "C" NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "value" DECIMAL(24,6),
    "value_unit" TEXT COLLATE "C" NOT NULL,
    "value_status" "figure_status" NOT NULL DEFAULT 'REPORTED',
    "value_approximation" "approximation",
    "reported_on" DATE,

    CONSTRAINT "enterprise_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent_apartment" (
    "id" SERIAL NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "kind" TEXT COLLATE "C" NOT NULL,
    "subsidised_rental" BOOLEAN NOT NULL DEFAULT false,
    "address" TEXT COLLATE "C",
    "opened_on" DATE,
    "opened_on_precision" "date_precision",
    "park_id" INTEGER,
    "division_id" INTEGER,
    "department_id" INTEGER,

    CONSTRAINT "talent_apartment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent_apartment_unit" (
    "id" SERIAL NOT NULL,
    "apartment_id" INTEGER NOT NULL,
    "unit_no" TEXT COLLATE "C" NOT NULL,
    "floor" INTEGER,
    "layout" TEXT COLLATE "C" NOT NULL,
    "floor_area_sqm" DECIMAL(24,6),
    "furnishing" TEXT COLLATE "C",
    "rent_per_sqm" DECIMAL(24,6),
    "rent_per_sqm_currency" TEXT COLLATE "C",
    "market_rent" DECIMAL(24,6),
    "market_rent_currency" TEXT COLLATE "C",
    "state" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "talent_apartment_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent_apartment_lease" (
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "employer_id" INTEGER,
    "tenant_reference" TEXT COLLATE "C" NOT NULL,
    "signed_on" DATE,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "rent_share" DECIMAL(7,6),
    "deposit" DECIMAL(24,6),
    "deposit_currency" TEXT COLLATE "C",
    "end_reason" TEXT COLLATE "C",
    "record_mode" "record_mode" NOT NULL DEFAULT 'OPERATED',

    CONSTRAINT "talent_apartment_lease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park" (
    "id" SERIAL NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "catalogue_code" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "level" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "approved_on" DATE,
    "approved_on_precision" "date_precision",
    "approved_area_sqm" DECIMAL(24,6),
    "managed_area_sqm" DECIMAL(24,6),
    "built_area_sqm" DECIMAL(24,6),
    "leading_industries" TEXT COLLATE "C",
    "management_body" TEXT COLLATE "C",
    "management_department_id" INTEGER,
    "division_id" INTEGER,
    "parent_id" INTEGER,

    CONSTRAINT "park_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_chain" (
    "id" SERIAL NOT NULL,
    "park_id" INTEGER NOT NULL,
    "chain_id" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "park_chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parcel" (
    "id" SERIAL NOT NULL,
    "parcel_no" TEXT COLLATE "C" NOT NULL,
    "supervision_no" TEXT COLLATE "C",
    "location" TEXT COLLATE "C",
    "area_sqm" DECIMAL(24,6),
    "planned_use" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "supply_method" TEXT COLLATE "C",
    "price" DECIMAL(24,6),
    "price_currency" TEXT COLLATE "C",
    "term_years" INTEGER,
    "floor_area_ratio_min" DECIMAL(6,3),
    "floor_area_ratio_max" DECIMAL(6,3),
    "supplied_on" DATE,
    "agreed_start_on" DATE,
    "actual_start_on" DATE,
    "agreed_end_on" DATE,
    "actual_end_on" DATE,
    "park_id" INTEGER,
    "division_id" INTEGER,

    CONSTRAINT "parcel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" SERIAL NOT NULL,
    "code" TEXT COLLATE "C",
    "local_no" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "kind" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C",
    "location" TEXT COLLATE "C",
    "total_investment_cny" DECIMAL(24,6),
    "total_investment_status" "figure_status" NOT NULL DEFAULT 'REPORTED',
    "total_investment_approximation" "approximation",
    "phase" TEXT COLLATE "C" NOT NULL,
    "started_on" DATE,
    "started_on_precision" "date_precision",
    "completed_on" DATE,
    "completed_on_precision" "date_precision",
    "responsible_unit" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "record_mode" "record_mode" NOT NULL DEFAULT 'MIRRORED',
    "department_id" INTEGER,
    "park_id" INTEGER,
    "division_id" INTEGER,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_list_entry" (
    "id" SERIAL NOT NULL,
    "project_id" INTEGER NOT NULL,
    "list" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "level" TEXT COLLATE "C" NOT NULL,
    "serial" INTEGER NOT NULL,
    "category" TEXT COLLATE "C" NOT NULL,
    "planned_investment_cny" DECIMAL(24,6),
    "planned_investment_status" "figure_status" NOT NULL DEFAULT 'REPORTED',
    "planned_investment_approximation" "approximation",
    "year_target" TEXT COLLATE "C",

    CONSTRAINT "project_list_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_chain" (
    "id" SERIAL NOT NULL,
    "project_id" INTEGER NOT NULL,
    "chain_id" INTEGER NOT NULL,

    CONSTRAINT "project_chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_list" (
    "id" SERIAL NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "label_zh" TEXT COLLATE "C" NOT NULL,
    "label_en" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "code_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_list_item" (
    "id" SERIAL NOT NULL,
    "list" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "label_zh" TEXT COLLATE "C" NOT NULL,
    "label_en" TEXT COLLATE "C" NOT NULL,
    "sort_order" INTEGER NOT NULL,
    "colour" TEXT COLLATE "C",
    "unit" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "code_list_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department" (
    "id" SERIAL NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "short_name" TEXT COLLATE "C",
    "kind" TEXT COLLATE "C" NOT NULL,
    "phone" TEXT COLLATE "C",
    "parent_id" INTEGER,
    "division_id" INTEGER,

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administrative_division" (
    "id" SERIAL NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "level" "division_level" NOT NULL,
    "statistical" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "parent_id" INTEGER,

    CONSTRAINT "administrative_division_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "division_succession" (
    "id" SERIAL NOT NULL,
    "predecessor_id" INTEGER NOT NULL,
    "successor_id" INTEGER NOT NULL,
    "changed_on" DATE NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "division_succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "industry_class" (
    "id" SERIAL NOT NULL,
    "edition" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "level" "industry_class_level" NOT NULL,
    "description" TEXT COLLATE "C",
    "parent_id" INTEGER,

    CONSTRAINT "industry_class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" SERIAL NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "prefix" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "role" "key_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" SERIAL NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "dry_run" BOOLEAN NOT NULL DEFAULT false,
    "state" "import_state" NOT NULL DEFAULT 'OPEN',
    "actor" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "validated_at" TIMESTAMPTZ(3),
    "committed_at" TIMESTAMPTZ(3),
    "judged_to" BIGINT NOT NULL DEFAULT 0,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "noted" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_file" (
    "id" SERIAL NOT NULL,
    "import_id" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "checksum" TEXT COLLATE "C" NOT NULL,
    "header" TEXT[] COLLATE "C",

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "id" BIGSERIAL NOT NULL,
    "file_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "record" JSONB,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_problem" (
    "id" SERIAL NOT NULL,
    "import_id" INTEGER NOT NULL,
    "file_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "severity" "import_problem_severity" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "column" TEXT COLLATE "C",
    "value" TEXT COLLATE "C",
    "zh" TEXT COLLATE "C" NOT NULL,
    "en" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "import_problem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_origin" (
    "id" SERIAL NOT NULL,
    "entity" TEXT COLLATE "C" NOT NULL,
    "record_id" INTEGER NOT NULL,
    "file_id" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,

    CONSTRAINT "record_origin_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "industry_chain_code_key" ON "industry_chain"("code");

-- CreateIndex
CREATE INDEX "industry_chain_name_sort_key_id_idx" ON "industry_chain"("name_sort_key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "industry_chain_name_plan_period_key" ON "industry_chain"("name", "plan_period");

-- CreateIndex
CREATE UNIQUE INDEX "chain_chief_chain_id_valid_from_key" ON "chain_chief"("chain_id", "valid_from");

-- CreateIndex
CREATE INDEX "chain_office_department_id_idx" ON "chain_office"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_office_chain_id_valid_from_key" ON "chain_office"("chain_id", "valid_from");

-- CreateIndex
CREATE INDEX "chain_leader_enterprise_id_idx" ON "chain_leader"("enterprise_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_leader_chain_id_enterprise_id_year_key" ON "chain_leader"("chain_id", "enterprise_id", "year");

-- CreateIndex
CREATE INDEX "chain_segment_parent_id_idx" ON "chain_segment"("parent_id");

-- CreateIndex
CREATE INDEX "chain_segment_name_sort_key_id_idx" ON "chain_segment"("name_sort_key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_segment_chain_id_path_key" ON "chain_segment"("chain_id", "path");

-- CreateIndex
CREATE INDEX "chain_segment_industry_industry_class_id_idx" ON "chain_segment_industry"("industry_class_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_segment_industry_segment_id_industry_class_id_key" ON "chain_segment_industry"("segment_id", "industry_class_id");

-- CreateIndex
CREATE INDEX "chain_segment_assessment_department_id_idx" ON "chain_segment_assessment"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_segment_assessment_segment_id_assessed_on_key" ON "chain_segment_assessment"("segment_id", "assessed_on");

-- CreateIndex
CREATE INDEX "segment_flow_to_segment_id_idx" ON "segment_flow"("to_segment_id");

-- CreateIndex
CREATE UNIQUE INDEX "segment_flow_from_segment_id_to_segment_id_product_key" ON "segment_flow"("from_segment_id", "to_segment_id", "product");

-- CreateIndex
CREATE INDEX "chain_membership_segment_id_idx" ON "chain_membership"("segment_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_membership_enterprise_id_segment_id_valid_from_key" ON "chain_membership"("enterprise_id", "segment_id", "valid_from");

-- CreateIndex
CREATE INDEX "supply_relation_buyer_id_idx" ON "supply_relation"("buyer_id");

-- CreateIndex
CREATE UNIQUE INDEX "supply_relation_supplier_id_buyer_id_product_valid_from_key" ON "supply_relation"("supplier_id", "buyer_id", "product", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "industry_chain_figure_chain_id_year_indicator_source_key" ON "industry_chain_figure"("chain_id", "year", "indicator", "source");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_credit_code_key" ON "enterprise"("credit_code");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_registration_no_key" ON "enterprise"("registration_no");

-- CreateIndex
CREATE INDEX "enterprise_name_sort_key_id_idx" ON "enterprise"("name_sort_key", "id");

-- CreateIndex
CREATE INDEX "enterprise_established_on_id_idx" ON "enterprise"("established_on", "id");

-- CreateIndex
CREATE INDEX "enterprise_status_id_idx" ON "enterprise"("status", "id");

-- CreateIndex
CREATE INDEX "enterprise_capital_currency_capital_id_idx" ON "enterprise"("capital_currency", "capital", "id");

-- CreateIndex
CREATE INDEX "enterprise_industry_class_id_idx" ON "enterprise"("industry_class_id");

-- CreateIndex
CREATE INDEX "enterprise_division_id_idx" ON "enterprise"("division_id");

-- CreateIndex
CREATE INDEX "enterprise_park_id_idx" ON "enterprise"("park_id");

-- CreateIndex
CREATE INDEX "enterprise_name_idx" ON "enterprise" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "enterprise_name_name_idx" ON "enterprise_name"("name");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_name_enterprise_id_kind_name_key" ON "enterprise_name"("enterprise_id", "kind", "name");

-- CreateIndex
CREATE INDEX "designation_title_granted_on_idx" ON "designation"("title", "granted_on");

-- CreateIndex
CREATE UNIQUE INDEX "designation_enterprise_id_title_level_granted_on_key" ON "designation"("enterprise_id", "title", "level", "granted_on");

-- CreateIndex
CREATE UNIQUE INDEX "above_scale_entry_enterprise_id_kind_entered_on_key" ON "above_scale_entry"("enterprise_id", "kind", "entered_on");

-- CreateIndex
CREATE INDEX "enterprise_figure_indicator_year_idx" ON "enterprise_figure"("indicator", "year");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_figure_enterprise_id_year_indicator_source_key" ON "enterprise_figure"("enterprise_id", "year", "indicator", "source");

-- CreateIndex
CREATE UNIQUE INDEX "talent_apartment_code_key" ON "talent_apartment"("code");

-- CreateIndex
CREATE INDEX "talent_apartment_name_sort_key_id_idx" ON "talent_apartment"("name_sort_key", "id");

-- CreateIndex
CREATE INDEX "talent_apartment_park_id_idx" ON "talent_apartment"("park_id");

-- CreateIndex
CREATE INDEX "talent_apartment_division_id_idx" ON "talent_apartment"("division_id");

-- CreateIndex
CREATE INDEX "talent_apartment_department_id_idx" ON "talent_apartment"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "talent_apartment_unit_apartment_id_unit_no_key" ON "talent_apartment_unit"("apartment_id", "unit_no");

-- CreateIndex
CREATE INDEX "talent_apartment_lease_employer_id_idx" ON "talent_apartment_lease"("employer_id");

-- CreateIndex
CREATE UNIQUE INDEX "talent_apartment_lease_unit_id_valid_from_key" ON "talent_apartment_lease"("unit_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "park_code_key" ON "park"("code");

-- CreateIndex
CREATE INDEX "park_name_sort_key_id_idx" ON "park"("name_sort_key", "id");

-- CreateIndex
CREATE INDEX "park_parent_id_idx" ON "park"("parent_id");

-- CreateIndex
CREATE INDEX "park_division_id_idx" ON "park"("division_id");

-- CreateIndex
CREATE INDEX "park_management_department_id_idx" ON "park"("management_department_id");

-- CreateIndex
CREATE INDEX "park_chain_chain_id_idx" ON "park_chain"("chain_id");

-- CreateIndex
CREATE UNIQUE INDEX "park_chain_park_id_chain_id_key" ON "park_chain"("park_id", "chain_id");

-- CreateIndex
CREATE UNIQUE INDEX "parcel_parcel_no_key" ON "parcel"("parcel_no");

-- CreateIndex
CREATE UNIQUE INDEX "parcel_supervision_no_key" ON "parcel"("supervision_no");

-- CreateIndex
CREATE INDEX "parcel_park_id_idx" ON "parcel"("park_id");

-- CreateIndex
CREATE INDEX "parcel_division_id_idx" ON "parcel"("division_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_code_key" ON "project"("code");

-- CreateIndex
CREATE UNIQUE INDEX "project_local_no_key" ON "project"("local_no");

-- CreateIndex
CREATE INDEX "project_name_sort_key_id_idx" ON "project"("name_sort_key", "id");

-- CreateIndex
CREATE INDEX "project_department_id_idx" ON "project"("department_id");

-- CreateIndex
CREATE INDEX "project_park_id_idx" ON "project"("park_id");

-- CreateIndex
CREATE INDEX "project_division_id_idx" ON "project"("division_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_list_entry_list_year_level_serial_key" ON "project_list_entry"("list", "year", "level", "serial");

-- CreateIndex
CREATE UNIQUE INDEX "project_list_entry_project_id_list_year_level_key" ON "project_list_entry"("project_id", "list", "year", "level");

-- CreateIndex
CREATE INDEX "project_chain_chain_id_idx" ON "project_chain"("chain_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_chain_project_id_chain_id_key" ON "project_chain"("project_id", "chain_id");

-- CreateIndex
CREATE UNIQUE INDEX "code_list_name_key" ON "code_list"("name");

-- CreateIndex
CREATE UNIQUE INDEX "code_list_item_list_code_key" ON "code_list_item"("list", "code");

-- CreateIndex
CREATE UNIQUE INDEX "department_code_key" ON "department"("code");

-- CreateIndex
CREATE INDEX "department_name_sort_key_id_idx" ON "department"("name_sort_key", "id");

-- CreateIndex
CREATE INDEX "department_parent_id_idx" ON "department"("parent_id");

-- CreateIndex
CREATE INDEX "department_division_id_idx" ON "department"("division_id");

-- CreateIndex
CREATE INDEX "administrative_division_parent_id_idx" ON "administrative_division"("parent_id");

-- CreateIndex
CREATE INDEX "administrative_division_name_sort_key_id_idx" ON "administrative_division"("name_sort_key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "administrative_division_code_valid_from_key" ON "administrative_division"("code", "valid_from");

-- CreateIndex
CREATE INDEX "division_succession_successor_id_idx" ON "division_succession"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "division_succession_predecessor_id_successor_id_key" ON "division_succession"("predecessor_id", "successor_id");

-- CreateIndex
CREATE INDEX "industry_class_parent_id_idx" ON "industry_class"("parent_id");

-- CreateIndex
CREATE INDEX "industry_class_name_sort_key_id_idx" ON "industry_class"("name_sort_key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "industry_class_edition_code_key" ON "industry_class"("edition", "code");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "import_state_touched_at_idx" ON "import"("state", "touched_at");

-- CreateIndex
CREATE UNIQUE INDEX "import_file_import_id_name_key" ON "import_file"("import_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "import_row_file_id_row_key" ON "import_row"("file_id", "row");

-- CreateIndex
CREATE INDEX "import_problem_import_id_file_id_row_id_idx" ON "import_problem"("import_id", "file_id", "row", "id");

-- CreateIndex
CREATE INDEX "import_problem_file_id_idx" ON "import_problem"("file_id");

-- CreateIndex
CREATE INDEX "record_origin_file_id_idx" ON "record_origin"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "record_origin_entity_record_id_file_id_row_key" ON "record_origin"("entity", "record_id", "file_id", "row");

-- AddForeignKey
ALTER TABLE "chain_chief" ADD CONSTRAINT "chain_chief_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "industry_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_office" ADD CONSTRAINT "chain_office_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "industry_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_office" ADD CONSTRAINT "chain_office_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_leader" ADD CONSTRAINT "chain_leader_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "industry_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_leader" ADD CONSTRAINT "chain_leader_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_segment" ADD CONSTRAINT "chain_segment_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "industry_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_segment" ADD CONSTRAINT "chain_segment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "chain_segment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_segment_industry" ADD CONSTRAINT "chain_segment_industry_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "chain_segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_segment_industry" ADD CONSTRAINT "chain_segment_industry_industry_class_id_fkey" FOREIGN KEY ("industry_class_id") REFERENCES "industry_class"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_segment_assessment" ADD CONSTRAINT "chain_segment_assessment_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "chain_segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_segment_assessment" ADD CONSTRAINT "chain_segment_assessment_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment_flow" ADD CONSTRAINT "segment_flow_from_segment_id_fkey" FOREIGN KEY ("from_segment_id") REFERENCES "chain_segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment_flow" ADD CONSTRAINT "segment_flow_to_segment_id_fkey" FOREIGN KEY ("to_segment_id") REFERENCES "chain_segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_membership" ADD CONSTRAINT "chain_membership_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_membership" ADD CONSTRAINT "chain_membership_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "chain_segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supply_relation" ADD CONSTRAINT "supply_relation_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supply_relation" ADD CONSTRAINT "supply_relation_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry_chain_figure" ADD CONSTRAINT "industry_chain_figure_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "industry_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_industry_class_id_fkey" FOREIGN KEY ("industry_class_id") REFERENCES "industry_class"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_name" ADD CONSTRAINT "enterprise_name_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "designation" ADD CONSTRAINT "designation_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "above_scale_entry" ADD CONSTRAINT "above_scale_entry_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_figure" ADD CONSTRAINT "enterprise_figure_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_apartment" ADD CONSTRAINT "talent_apartment_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_apartment" ADD CONSTRAINT "talent_apartment_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_apartment" ADD CONSTRAINT "talent_apartment_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_apartment_unit" ADD CONSTRAINT "talent_apartment_unit_apartment_id_fkey" FOREIGN KEY ("apartment_id") REFERENCES "talent_apartment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_apartment_lease" ADD CONSTRAINT "talent_apartment_lease_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "talent_apartment_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_apartment_lease" ADD CONSTRAINT "talent_apartment_lease_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park" ADD CONSTRAINT "park_management_department_id_fkey" FOREIGN KEY ("management_department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park" ADD CONSTRAINT "park_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park" ADD CONSTRAINT "park_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_chain" ADD CONSTRAINT "park_chain_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_chain" ADD CONSTRAINT "park_chain_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "industry_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parcel" ADD CONSTRAINT "parcel_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_list_entry" ADD CONSTRAINT "project_list_entry_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_chain" ADD CONSTRAINT "project_chain_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_chain" ADD CONSTRAINT "project_chain_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "industry_chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "code_list_item" ADD CONSTRAINT "code_list_item_list_fkey" FOREIGN KEY ("list") REFERENCES "code_list"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "administrative_division" ADD CONSTRAINT "administrative_division_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "division_succession" ADD CONSTRAINT "division_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "administrative_division"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "division_succession" ADD CONSTRAINT "division_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "administrative_division"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "industry_class" ADD CONSTRAINT "industry_class_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "industry_class"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "import_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_problem" ADD CONSTRAINT "import_problem_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_problem" ADD CONSTRAINT "import_problem_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "import_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_origin" ADD CONSTRAINT "record_origin_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "import_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
