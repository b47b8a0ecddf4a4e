-- What the Prisma schema says in its comments that begin with SQL:, because its language cannot.

ALTER TABLE chain_chief
  ADD CONSTRAINT chain_chief_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT chain_chief_one_chief_excl
    EXCLUDE USING gist (chain_id WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE chain_office
  ADD CONSTRAINT chain_office_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT chain_office_one_office_excl
    EXCLUDE USING gist (chain_id WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE chain_leader
  ADD CONSTRAINT chain_leader_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to);

ALTER TABLE chain_membership
  ADD CONSTRAINT chain_membership_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT chain_membership_revenue_share_check CHECK (revenue_share BETWEEN 0 AND 1);

ALTER TABLE supply_relation
  ADD CONSTRAINT supply_relation_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT supply_relation_yearly_value_status_check CHECK (yearly_value_status = 'REPORTED' OR yearly_value_cny IS NULL);

ALTER TABLE industry_chain_figure
  ADD CONSTRAINT industry_chain_figure_value_status_check CHECK (value_status = 'REPORTED' OR value IS NULL);

ALTER TABLE enterprise
  ADD CONSTRAINT enterprise_capital_currency_check CHECK ((capital IS NULL) = (capital_currency IS NULL)),
  ADD CONSTRAINT enterprise_paid_in_capital_currency_check CHECK ((paid_in_capital IS NULL) = (paid_in_capital_currency IS NULL));

ALTER TABLE enterprise_name
  ADD CONSTRAINT enterprise_name_use_check CHECK (used_to IS NULL OR used_from IS NULL OR used_from < used_to);

ALTER TABLE designation
  ADD CONSTRAINT designation_term_check CHECK (expires_on IS NULL OR granted_on < expires_on);

ALTER TABLE above_scale_entry
  ADD CONSTRAINT above_scale_entry_left_on_precision_check CHECK ((left_on IS NULL) = (left_on_precision IS NULL));

ALTER TABLE enterprise_figure
  ADD CONSTRAINT enterprise_figure_value_status_check CHECK (value_status = 'REPORTED' OR value IS NULL);

ALTER TABLE talent_apartment
  ADD CONSTRAINT talent_apartment_opened_on_precision_check CHECK ((opened_on IS NULL) = (opened_on_precision IS NULL));

ALTER TABLE talent_apartment_unit
  ADD CONSTRAINT talent_apartment_unit_rent_per_sqm_currency_check CHECK ((rent_per_sqm IS NULL) = (rent_per_sqm_currency IS NULL)),
  ADD CONSTRAINT talent_apartment_unit_market_rent_currency_check CHECK ((market_rent IS NULL) = (market_rent_currency IS NULL)),
  ADD CONSTRAINT talent_apartment_unit_floor_area_sqm_check CHECK (floor_area_sqm > 0);

ALTER TABLE talent_apartment_lease
  ADD CONSTRAINT talent_apartment_lease_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT talent_apartment_lease_rent_share_check CHECK (rent_share BETWEEN 0 AND 1),
  ADD CONSTRAINT talent_apartment_lease_deposit_currency_check CHECK ((deposit IS NULL) = (deposit_currency IS NULL)),
  ADD CONSTRAINT talent_apartment_lease_one_tenant_excl
    EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&);

ALTER TABLE park
  ADD CONSTRAINT park_approved_on_precision_check CHECK ((approved_on IS NULL) = (approved_on_precision IS NULL));

ALTER TABLE parcel
  ADD CONSTRAINT parcel_price_currency_check CHECK ((price IS NULL) = (price_currency IS NULL)),
  ADD CONSTRAINT parcel_area_sqm_check CHECK (area_sqm > 0);

ALTER TABLE project
  ADD CONSTRAINT project_number_check CHECK (code IS NOT NULL OR local_no IS NOT NULL),
  ADD CONSTRAINT project_total_investment_status_check CHECK (total_investment_status = 'REPORTED' OR total_investment_cny IS NULL),
  ADD CONSTRAINT project_started_on_precision_check CHECK ((started_on IS NULL) = (started_on_precision IS NULL)),
  ADD CONSTRAINT project_completed_on_precision_check CHECK ((completed_on IS NULL) = (completed_on_precision IS NULL));

ALTER TABLE project_list_entry
  ADD CONSTRAINT project_list_entry_planned_investment_status_check CHECK (planned_investment_status = 'REPORTED' OR planned_investment_cny IS NULL);

ALTER TABLE code_list_item
  ADD CONSTRAINT code_list_item_validity_check CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from < valid_to);

ALTER TABLE administrative_division
  ADD CONSTRAINT administrative_division_validity_check CHECK (valid_to IS NULL OR valid_from < valid_to),
  ADD CONSTRAINT administrative_division_one_period_excl
    EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
