-- CreateEnum
CREATE TYPE "datum" AS ENUM ('CGCS2000', 'WGS84', 'GCJ02', 'BD09');

-- CreateEnum
CREATE TYPE "location_precision" AS ENUM ('SURVEYED', 'ADDRESS', 'ROAD', 'AREA');

-- AlterTable
ALTER TABLE "administrative_division" ADD COLUMN     "boundary" JSONB;

-- AlterTable
ALTER TABLE "development_zone" ADD COLUMN     "location_lat" DECIMAL(9,7),
ADD COLUMN     "location_lng" DECIMAL(10,7),
ADD COLUMN     "location_precision" "location_precision",
ADD COLUMN     "location_source" TEXT COLLATE "C",
ADD COLUMN     "location_source_datum" "datum";

-- AlterTable
ALTER TABLE "enterprise" ADD COLUMN     "location_lat" DECIMAL(9,7),
ADD COLUMN     "location_lng" DECIMAL(10,7),
ADD COLUMN     "location_precision" "location_precision",
ADD COLUMN     "location_source" TEXT COLLATE "C",
ADD COLUMN     "location_source_datum" "datum";

-- AlterTable
-- What a place is called in words makes room for where it is.
ALTER TABLE "land_supply" RENAME COLUMN "location" TO "address";
ALTER TABLE "parcel" RENAME COLUMN "location" TO "address";
ALTER TABLE "parcel" ADD COLUMN     "boundary" JSONB,
ADD COLUMN     "location_lat" DECIMAL(9,7),
ADD COLUMN     "location_lng" DECIMAL(10,7),
ADD COLUMN     "location_precision" "location_precision",
ADD COLUMN     "location_source" TEXT COLLATE "C",
ADD COLUMN     "location_source_datum" "datum";

-- AlterTable
ALTER TABLE "park" ADD COLUMN     "boundary" JSONB,
ADD COLUMN     "location_lat" DECIMAL(9,7),
ADD COLUMN     "location_lng" DECIMAL(10,7),
ADD COLUMN     "location_precision" "location_precision",
ADD COLUMN     "location_source" TEXT COLLATE "C",
ADD COLUMN     "location_source_datum" "datum";

-- AlterTable
-- What a place is called in words makes room for where it is.
ALTER TABLE "project" RENAME COLUMN "location" TO "address";
ALTER TABLE "project" ADD COLUMN     "location_lat" DECIMAL(9,7),
ADD COLUMN     "location_lng" DECIMAL(10,7),
ADD COLUMN     "location_precision" "location_precision",
ADD COLUMN     "location_source" TEXT COLLATE "C",
ADD COLUMN     "location_source_datum" "datum";

-- AlterTable
ALTER TABLE "talent_apartment" ADD COLUMN     "location_lat" DECIMAL(9,7),
ADD COLUMN     "location_lng" DECIMAL(10,7),
ADD COLUMN     "location_precision" "location_precision",
ADD COLUMN     "location_source" TEXT COLLATE "C",
ADD COLUMN     "location_source_datum" "datum";

-- What the Prisma schema says in its comments that begin with SQL:. The indexes leave out rows without a place, so that those cost nothing.

ALTER TABLE development_zone
  ADD CONSTRAINT development_zone_location_complete_check CHECK (num_nulls(location_lat, location_lng, location_source_datum) IN (0, 3)),
  ADD CONSTRAINT development_zone_location_in_china_check CHECK (location_lat BETWEEN 3 AND 54 AND location_lng BETWEEN 73 AND 136);
CREATE INDEX development_zone_location_idx ON development_zone USING gist (point(location_lng::float8, location_lat::float8)) WHERE location_lat IS NOT NULL;

ALTER TABLE enterprise
  ADD CONSTRAINT enterprise_location_complete_check CHECK (num_nulls(location_lat, location_lng, location_source_datum) IN (0, 3)),
  ADD CONSTRAINT enterprise_location_in_china_check CHECK (location_lat BETWEEN 3 AND 54 AND location_lng BETWEEN 73 AND 136);
CREATE INDEX enterprise_location_idx ON enterprise USING gist (point(location_lng::float8, location_lat::float8)) WHERE location_lat IS NOT NULL;

ALTER TABLE parcel
  ADD CONSTRAINT parcel_location_complete_check CHECK (num_nulls(location_lat, location_lng, location_source_datum) IN (0, 3)),
  ADD CONSTRAINT parcel_location_in_china_check CHECK (location_lat BETWEEN 3 AND 54 AND location_lng BETWEEN 73 AND 136);
CREATE INDEX parcel_location_idx ON parcel USING gist (point(location_lng::float8, location_lat::float8)) WHERE location_lat IS NOT NULL;

ALTER TABLE park
  ADD CONSTRAINT park_location_complete_check CHECK (num_nulls(location_lat, location_lng, location_source_datum) IN (0, 3)),
  ADD CONSTRAINT park_location_in_china_check CHECK (location_lat BETWEEN 3 AND 54 AND location_lng BETWEEN 73 AND 136);
CREATE INDEX park_location_idx ON park USING gist (point(location_lng::float8, location_lat::float8)) WHERE location_lat IS NOT NULL;

ALTER TABLE project
  ADD CONSTRAINT project_location_complete_check CHECK (num_nulls(location_lat, location_lng, location_source_datum) IN (0, 3)),
  ADD CONSTRAINT project_location_in_china_check CHECK (location_lat BETWEEN 3 AND 54 AND location_lng BETWEEN 73 AND 136);
CREATE INDEX project_location_idx ON project USING gist (point(location_lng::float8, location_lat::float8)) WHERE location_lat IS NOT NULL;

ALTER TABLE talent_apartment
  ADD CONSTRAINT talent_apartment_location_complete_check CHECK (num_nulls(location_lat, location_lng, location_source_datum) IN (0, 3)),
  ADD CONSTRAINT talent_apartment_location_in_china_check CHECK (location_lat BETWEEN 3 AND 54 AND location_lng BETWEEN 73 AND 136);
CREATE INDEX talent_apartment_location_idx ON talent_apartment USING gist (point(location_lng::float8, location_lat::float8)) WHERE location_lat IS NOT NULL;
