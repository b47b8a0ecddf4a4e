-- A box is found by the edges of its coordinates, of which the planner has statistics. To a point in a GiST index it gives a thousandth of
-- the table, whatever the box: a page of a box that holds few places then read the whole table in the order of its ids.

DROP INDEX development_zone_location_idx;
CREATE INDEX development_zone_location_idx ON development_zone (location_lat, location_lng) WHERE location_lat IS NOT NULL;

DROP INDEX enterprise_location_idx;
CREATE INDEX enterprise_location_idx ON enterprise (location_lat, location_lng) WHERE location_lat IS NOT NULL;

DROP INDEX parcel_location_idx;
CREATE INDEX parcel_location_idx ON parcel (location_lat, location_lng) WHERE location_lat IS NOT NULL;

DROP INDEX park_location_idx;
CREATE INDEX park_location_idx ON park (location_lat, location_lng) WHERE location_lat IS NOT NULL;

DROP INDEX project_location_idx;
CREATE INDEX project_location_idx ON project (location_lat, location_lng) WHERE location_lat IS NOT NULL;

DROP INDEX talent_apartment_location_idx;
CREATE INDEX talent_apartment_location_idx ON talent_apartment (location_lat, location_lng) WHERE location_lat IS NOT NULL;
