import { today } from './calendar.ts';
import { chainFigureRows } from './chains/figures.ts';
import * as chain from './chains/rows.ts';
import { aboveScaleRows } from './enterprises/above-scale.ts';
import { enterpriseClassRows } from './enterprises/classes.ts';
import { designationRows } from './enterprises/designations.ts';
import { enterpriseFigureRows } from './enterprises/figures.ts';
import { firms } from './enterprises/index.ts';
import { listingRows } from './enterprises/listings.ts';
import { leaderRows, membershipRows } from './enterprises/memberships.ts';
import { nameRows } from './enterprises/names.ts';
import { ownershipRows } from './enterprises/ownerships.ts';
import { rankingRows } from './enterprises/rankings.ts';
import { supplyRows } from './enterprises/supplies.ts';
import { apartmentRows } from './housing/apartments.ts';
import { leaseRows, unitRows } from './housing/leases.ts';
import { landSupplyRows, landUseRows } from './parks/land.ts';
import { parcelRows } from './parks/parcels.ts';
import { parkChainRows, parksByDepth } from './parks/parks.ts';
import { zoneRows } from './parks/zones.ts';
import { enterpriseProductRows, flowRows, productRows, subclassRows } from './products/products.ts';
import * as project from './projects/rows.ts';
import { departmentsByLevel } from './reference/departments.ts';
import { divisionSuccessions, divisionsByLevel } from './reference/divisions.ts';
import { industryClassesByLevel } from './reference/industries.ts';
import { themeRows } from './reference/themes.ts';
import type { Row, Step } from './row.ts';

export type { Key, Row, Step, Value } from './row.ts';

const step = (entity: string, rows: readonly Row[]): Step => ({ entity, rows });
/** A tree, level by level: each refers to the one before. */
const tree = (entity: string, levels: readonly (readonly Row[])[]): Step[] => levels.map((rows) => step(entity, rows));

/** The fictional district: its own "today", and its records in an order in which each refers only to those before it. */
export const sample: { readonly today: string; readonly steps: readonly Step[] } = {
  today,
  steps: [
    ...tree('AdministrativeDivision', divisionsByLevel),
    step('DivisionSuccession', divisionSuccessions),
    ...tree('IndustryClass', industryClassesByLevel),
    step('IndustryClass', themeRows),
    ...tree('Department', departmentsByLevel),
    step('IndustryChain', chain.chainRows),
    step('GeneralChainChief', chain.generalChiefRows),
    step('ChainChief', chain.chiefRows),
    step('ChainOffice', chain.officeRows),
    ...tree('ChainSegment', chain.segmentsByDepth),
    step('ChainSegmentIndustry', chain.segmentIndustryRows),
    step('ChainSegmentAssessment', chain.assessmentRows),
    step('SegmentFlow', [...chain.flowRows, ...chain.crossFlowRows]),
    step('IndustryChainFigure', chainFigureRows),
    ...tree('Park', parksByDepth),
    step('ParkChain', parkChainRows),
    step('DevelopmentZone', zoneRows),
    step('Parcel', parcelRows),
    step('LandSupply', landSupplyRows),
    step(
      'Enterprise',
      firms.map(({ row }) => row),
    ),
    step('EnterpriseName', nameRows),
    step('EnterpriseClass', enterpriseClassRows),
    step('Listing', listingRows),
    step('Ownership', ownershipRows),
    step('Ranking', rankingRows),
    step('LandUse', landUseRows),
    step('Product', productRows),
    step('ProductFlow', flowRows),
    step('ProductSubclass', subclassRows),
    step('EnterpriseProduct', enterpriseProductRows),
    step('Designation', designationRows),
    step('AboveScaleEntry', aboveScaleRows),
    step('EnterpriseFigure', enterpriseFigureRows),
    step('ChainLeader', leaderRows),
    step('ChainMembership', membershipRows),
    step('SupplyRelation', supplyRows),
    step('Project', project.projectRows),
    step('ProjectChain', project.projectChainRows),
    step('ProjectResponsibility', project.responsibilityRows),
    step('ProjectListEntry', project.listEntryRows),
    step('TalentApartment', apartmentRows),
    step('TalentApartmentUnit', unitRows),
    step('TalentApartmentLease', leaseRows),
  ],
};
