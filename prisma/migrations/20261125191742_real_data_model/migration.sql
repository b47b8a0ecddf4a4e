-- AlterTable
ALTER TABLE "administrative_division" ADD COLUMN     "current_code" TEXT COLLATE "C",
ADD COLUMN     "valid_from_precision" "date_precision",
ADD COLUMN     "valid_to_precision" "date_precision",
ALTER COLUMN "valid_from" DROP NOT NULL;

-- AlterTable
ALTER TABLE "division_succession" ADD COLUMN     "changed_on_precision" "date_precision" NOT NULL DEFAULT 'DAY';

-- CreateTable
CREATE TABLE "classification_scheme" (
    "id" SERIAL NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "kind" TEXT COLLATE "C" NOT NULL,
    "publisher" TEXT COLLATE "C",
    "effective_on" DATE,

    CONSTRAINT "classification_scheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise_class" (
    "id" SERIAL NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "industry_class_id" INTEGER NOT NULL,

    CONSTRAINT "enterprise_class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "development_zone" (
    "id" SERIAL NOT NULL,
    "edition" INTEGER NOT NULL,
    "serial_no" INTEGER NOT NULL,
    "code" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "province_name" TEXT COLLATE "C",
    "place_name" TEXT COLLATE "C",
    "approved_by" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "approved_on" DATE,
    "approved_on_precision" "date_precision",
    "approved_area_sqm" DECIMAL(24,6),
    "leading_industries" TEXT COLLATE "C",
    "record_mode" "record_mode" NOT NULL DEFAULT 'MIRRORED',
    "division_id" INTEGER,
    "park_id" INTEGER,

    CONSTRAINT "development_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "land_supply" (
    "id" SERIAL NOT NULL,
    "supervision_no" TEXT COLLATE "C",
    "link" TEXT COLLATE "C",
    "region_name" TEXT COLLATE "C",
    "district_name" TEXT COLLATE "C",
    "location" TEXT COLLATE "C",
    "area_sqm" DECIMAL(24,6),
    "origin" TEXT COLLATE "C",
    "land_use" TEXT COLLATE "C",
    "supply_method" TEXT COLLATE "C",
    "signed_on" DATE,
    "project_name" TEXT COLLATE "C",
    "project_location" TEXT COLLATE "C",
    "term_years" INTEGER,
    "term_note" TEXT COLLATE "C",
    "industry_name" TEXT COLLATE "C",
    "grade" TEXT COLLATE "C",
    "price" DECIMAL(24,6),
    "price_currency" TEXT COLLATE "C",
    "instalments" TEXT COLLATE "C",
    "grantee" TEXT COLLATE "C",
    "floor_area_ratio_min" DECIMAL(10,4),
    "floor_area_ratio_max" DECIMAL(10,4),
    "agreed_delivery_on" DATE,
    "agreed_start_on" DATE,
    "agreed_end_on" DATE,
    "actual_start_on" DATE,
    "actual_end_on" DATE,
    "approved_by" TEXT COLLATE "C",
    "record_mode" "record_mode" NOT NULL DEFAULT 'MIRRORED',
    "division_id" INTEGER,

    CONSTRAINT "land_supply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "land_use" (
    "id" SERIAL NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "parcel_id" INTEGER NOT NULL,
    "area_sqm" DECIMAL(24,6),
    "title" TEXT COLLATE "C" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "land_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ownership" (
    "id" SERIAL NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "owned_id" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "share" DECIMAL(9,8),
    "evidence" TEXT COLLATE "C",
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "ownership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing" (
    "id" SERIAL NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "short_name" TEXT COLLATE "C",
    "exchange" TEXT COLLATE "C" NOT NULL,
    "board" TEXT COLLATE "C",
    "status" TEXT COLLATE "C",
    "listed_on" DATE,
    "delisted_on" DATE,
    "currency" TEXT COLLATE "C",
    "connect" TEXT COLLATE "C",
    "region_name" TEXT COLLATE "C",
    "controller_name" TEXT COLLATE "C",
    "controller_nature" TEXT COLLATE "C",
    "enterprise_id" INTEGER,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ranking" (
    "id" SERIAL NOT NULL,
    "list" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "rank" INTEGER NOT NULL,
    "revenue" DECIMAL(24,6),
    "revenue_currency" TEXT COLLATE "C",
    "profit" DECIMAL(24,6),
    "profit_currency" TEXT COLLATE "C",
    "assets" DECIMAL(24,6),
    "assets_currency" TEXT COLLATE "C",
    "employees" INTEGER,
    "country_name" TEXT COLLATE "C",
    "sector_name" TEXT COLLATE "C",
    "industry_name" TEXT COLLATE "C",
    "headquarters" TEXT COLLATE "C",
    "website" TEXT COLLATE "C",
    "record_mode" "record_mode" NOT NULL DEFAULT 'MIRRORED',
    "enterprise_id" INTEGER,

    CONSTRAINT "ranking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" SERIAL NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "name_sort_key" TEXT COLLATE "C" NOT NULL DEFAULT '',

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_flow" (
    "id" SERIAL NOT NULL,
    "from_id" INTEGER NOT NULL,
    "to_id" INTEGER NOT NULL,
    "stated" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "product_flow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_subclass" (
    "id" SERIAL NOT NULL,
    "parent_id" INTEGER NOT NULL,
    "child_id" INTEGER NOT NULL,

    CONSTRAINT "product_subclass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise_product" (
    "id" SERIAL NOT NULL,
    "enterprise_id" INTEGER NOT NULL,
    "product_id" INTEGER NOT NULL,
    "reported_weight" DECIMAL(24,6),
    "record_mode" "record_mode" NOT NULL DEFAULT 'MIRRORED',

    CONSTRAINT "enterprise_product_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "classification_scheme_code_key" ON "classification_scheme"("code");

-- By hand: the schemes that sources of the hub fill, so that their classes have one to belong to.
INSERT INTO classification_scheme (code, name, name_sort_key, kind, publisher, effective_on) VALUES
  ('GB/T 4754-2002', '国民经济行业分类（2002）', 'guo min jing ji hang ye fen lei (2002)', 'STANDARD', '国家质量监督检验检疫总局', '2002-10-01'),
  ('GB/T 4754-2011', '国民经济行业分类（2011）', 'guo min jing ji hang ye fen lei (2011)', 'STANDARD', '国家质量监督检验检疫总局、国家标准化管理委员会', '2011-11-01'),
  ('GB/T 4754-2017', '国民经济行业分类（2017）', 'guo min jing ji hang ye fen lei (2017)', 'STANDARD', '国家质量监督检验检疫总局、国家标准化管理委员会', '2017-10-01'),
  ('SW-2021', '申万行业分类（2021）', 'shen wan hang ye fen lei (2021)', 'MARKET', '申万宏源研究', NULL),
  ('LISTED-INDUSTRY', '上市公司行业', 'shang shi gong si hang ye', 'MARKET', NULL, NULL),
  ('LISTED-THEME', '上市公司概念题材', 'shang shi gong si gai nian ti cai', 'THEME', NULL, NULL);

-- By hand: an edition of GB/T 4754 becomes its scheme.
ALTER TABLE "industry_class" ADD COLUMN "scheme_id" INTEGER,
ALTER COLUMN "level" TYPE TEXT COLLATE "C" USING level::text;
INSERT INTO classification_scheme (code, name, name_sort_key, kind)
  SELECT DISTINCT 'GB/T 4754-' || edition, '国民经济行业分类（' || edition || '）', 'guo min jing ji hang ye fen lei (' || edition || ')', 'STANDARD'
  FROM industry_class
  ON CONFLICT DO NOTHING;
UPDATE industry_class SET scheme_id = s.id FROM classification_scheme s WHERE s.code = 'GB/T 4754-' || edition;
DROP INDEX "industry_class_edition_code_key";
ALTER TABLE "industry_class" DROP COLUMN "edition",
ALTER COLUMN "scheme_id" SET NOT NULL;
DROP TYPE "industry_class_level";

-- CreateIndex
CREATE INDEX "classification_scheme_name_sort_key_id_idx" ON "classification_scheme"("name_sort_key", "id");

-- CreateIndex
CREATE INDEX "enterprise_class_industry_class_id_id_idx" ON "enterprise_class"("industry_class_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_class_enterprise_id_industry_class_id_key" ON "enterprise_class"("enterprise_id", "industry_class_id");

-- CreateIndex
CREATE INDEX "development_zone_code_idx" ON "development_zone"("code");

-- CreateIndex
CREATE INDEX "development_zone_name_sort_key_id_idx" ON "development_zone"("name_sort_key", "id");

-- CreateIndex
CREATE INDEX "development_zone_division_id_id_idx" ON "development_zone"("division_id", "id");

-- CreateIndex
CREATE INDEX "development_zone_park_id_id_idx" ON "development_zone"("park_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "development_zone_edition_serial_no_key" ON "development_zone"("edition", "serial_no");

-- CreateIndex
CREATE UNIQUE INDEX "land_supply_supervision_no_key" ON "land_supply"("supervision_no");

-- CreateIndex
CREATE UNIQUE INDEX "land_supply_link_key" ON "land_supply"("link");

-- CreateIndex
CREATE INDEX "land_supply_signed_on_id_idx" ON "land_supply"("signed_on", "id");

-- CreateIndex
CREATE INDEX "land_supply_division_id_id_idx" ON "land_supply"("division_id", "id");

-- CreateIndex
CREATE INDEX "land_use_parcel_id_id_idx" ON "land_use"("parcel_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "land_use_enterprise_id_parcel_id_valid_from_key" ON "land_use"("enterprise_id", "parcel_id", "valid_from");

-- CreateIndex
CREATE INDEX "ownership_owned_id_id_idx" ON "ownership"("owned_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ownership_owner_id_owned_id_valid_from_key" ON "ownership"("owner_id", "owned_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "listing_code_key" ON "listing"("code");

-- By hand: the stock code of an enterprise becomes its listing.
INSERT INTO listing (code, exchange, enterprise_id)
  SELECT stock_code, CASE split_part(stock_code, '.', 2) WHEN 'SH' THEN 'SSE' WHEN 'SZ' THEN 'SZSE' WHEN 'BJ' THEN 'BSE' ELSE 'HKEX' END, id
  FROM enterprise WHERE stock_code IS NOT NULL;
DROP INDEX "enterprise_stock_code_key";
ALTER TABLE "enterprise" DROP COLUMN "stock_code";

-- CreateIndex
CREATE INDEX "listing_enterprise_id_id_idx" ON "listing"("enterprise_id", "id");

-- CreateIndex
CREATE INDEX "listing_listed_on_id_idx" ON "listing"("listed_on", "id");

-- CreateIndex
CREATE INDEX "ranking_enterprise_id_id_idx" ON "ranking"("enterprise_id", "id");

-- CreateIndex
CREATE INDEX "ranking_list_year_rank_idx" ON "ranking"("list", "year", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "ranking_list_year_name_key" ON "ranking"("list", "year", "name");

-- CreateIndex
CREATE UNIQUE INDEX "product_name_key" ON "product"("name");

-- CreateIndex
CREATE INDEX "product_name_sort_key_id_idx" ON "product"("name_sort_key", "id");

-- CreateIndex
CREATE INDEX "product_flow_to_id_id_idx" ON "product_flow"("to_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "product_flow_from_id_to_id_stated_key" ON "product_flow"("from_id", "to_id", "stated");

-- CreateIndex
CREATE INDEX "product_subclass_child_id_id_idx" ON "product_subclass"("child_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "product_subclass_parent_id_child_id_key" ON "product_subclass"("parent_id", "child_id");

-- CreateIndex
CREATE INDEX "enterprise_product_product_id_id_idx" ON "enterprise_product"("product_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_product_enterprise_id_product_id_key" ON "enterprise_product"("enterprise_id", "product_id");

-- By hand: what was known was known to the day, and what is in force has its code as the current one.
UPDATE administrative_division SET
  valid_from_precision = 'DAY',
  valid_to_precision = CASE WHEN valid_to IS NOT NULL THEN 'DAY'::date_precision END,
  current_code = CASE WHEN valid_to IS NULL THEN code END;

-- CreateIndex
CREATE UNIQUE INDEX "administrative_division_current_code_key" ON "administrative_division"("current_code");

-- CreateIndex
CREATE UNIQUE INDEX "industry_class_scheme_id_code_key" ON "industry_class"("scheme_id", "code");

-- AddForeignKey
ALTER TABLE "industry_class" ADD CONSTRAINT "industry_class_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "classification_scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_class" ADD CONSTRAINT "enterprise_class_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_class" ADD CONSTRAINT "enterprise_class_industry_class_id_fkey" FOREIGN KEY ("industry_class_id") REFERENCES "industry_class"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "development_zone" ADD CONSTRAINT "development_zone_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "development_zone" ADD CONSTRAINT "development_zone_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "land_supply" ADD CONSTRAINT "land_supply_division_id_fkey" FOREIGN KEY ("division_id") REFERENCES "administrative_division"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "land_use" ADD CONSTRAINT "land_use_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "land_use" ADD CONSTRAINT "land_use_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_owned_id_fkey" FOREIGN KEY ("owned_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranking" ADD CONSTRAINT "ranking_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_flow" ADD CONSTRAINT "product_flow_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_flow" ADD CONSTRAINT "product_flow_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_subclass" ADD CONSTRAINT "product_subclass_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_subclass" ADD CONSTRAINT "product_subclass_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_product" ADD CONSTRAINT "enterprise_product_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_product" ADD CONSTRAINT "enterprise_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what the Prisma schema says in its comments that begin with SQL:, because its language cannot.

-- A beginning that no source gives is one value, so that such a row is found again.
DROP INDEX administrative_division_code_valid_from_key;
CREATE UNIQUE INDEX administrative_division_code_valid_from_key ON administrative_division (code, valid_from) NULLS NOT DISTINCT;
DROP INDEX ownership_owner_id_owned_id_valid_from_key;
CREATE UNIQUE INDEX ownership_owner_id_owned_id_valid_from_key ON ownership (owner_id, owned_id, valid_from) NULLS NOT DISTINCT;
DROP INDEX land_use_enterprise_id_parcel_id_valid_from_key;
CREATE UNIQUE INDEX land_use_enterprise_id_parcel_id_valid_from_key ON land_use (enterprise_id, parcel_id, valid_from) NULLS NOT DISTINCT;

-- A code is the current one as long as it has no end. A trigger and not a generated column: the write path may then look for it like
-- any other key, and gives it with the rows of sources that list only what is in force.
CREATE FUNCTION keep_current_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.current_code := CASE WHEN NEW.valid_to IS NULL THEN NEW.code END;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_current_code BEFORE INSERT OR UPDATE ON administrative_division
  FOR EACH ROW EXECUTE FUNCTION keep_current_code();

ALTER TABLE administrative_division
  DROP CONSTRAINT administrative_division_validity_check,
  ADD CONSTRAINT administrative_division_validity_check CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT administrative_division_valid_from_precision_check CHECK ((valid_from IS NULL) = (valid_from_precision IS NULL)),
  ADD CONSTRAINT administrative_division_valid_to_precision_check CHECK ((valid_to IS NULL) = (valid_to_precision IS NULL));

ALTER TABLE ownership
  ADD CONSTRAINT ownership_other_owner_check CHECK (owner_id <> owned_id),
  ADD CONSTRAINT ownership_share_check CHECK (share BETWEEN 0 AND 1),
  ADD CONSTRAINT ownership_validity_check CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT ownership_one_period_excl
    EXCLUDE USING gist (owner_id WITH =, owned_id WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE listing
  ADD CONSTRAINT listing_period_check CHECK (delisted_on IS NULL OR listed_on IS NULL OR listed_on < delisted_on);

ALTER TABLE ranking
  ADD CONSTRAINT ranking_rank_check CHECK (rank > 0),
  ADD CONSTRAINT ranking_employees_check CHECK (employees >= 0),
  ADD CONSTRAINT ranking_revenue_currency_check CHECK ((revenue IS NULL) = (revenue_currency IS NULL)),
  ADD CONSTRAINT ranking_profit_currency_check CHECK ((profit IS NULL) = (profit_currency IS NULL)),
  ADD CONSTRAINT ranking_assets_currency_check CHECK ((assets IS NULL) = (assets_currency IS NULL));

ALTER TABLE development_zone
  ADD CONSTRAINT development_zone_approved_on_precision_check CHECK ((approved_on IS NULL) = (approved_on_precision IS NULL)),
  ADD CONSTRAINT development_zone_approved_area_sqm_check CHECK (approved_area_sqm > 0);

ALTER TABLE land_supply
  ADD CONSTRAINT land_supply_number_check CHECK (supervision_no IS NOT NULL OR link IS NOT NULL),
  ADD CONSTRAINT land_supply_price_currency_check CHECK ((price IS NULL) = (price_currency IS NULL)),
  ADD CONSTRAINT land_supply_area_sqm_check CHECK (area_sqm > 0);

ALTER TABLE land_use
  ADD CONSTRAINT land_use_area_sqm_check CHECK (area_sqm > 0),
  ADD CONSTRAINT land_use_validity_check CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT land_use_one_period_excl
    EXCLUDE USING gist (enterprise_id WITH =, parcel_id WITH =, daterange(valid_from, valid_to) WITH &&);
