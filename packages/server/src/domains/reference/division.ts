import { builder } from '../../schema/builder.ts';
import { codeContinuesParent, divisionCodeFitsLevel } from './rules.ts';

builder.entity('AdministrativeDivision', {
  // The second finds what is in force for sources that list only that, without saying since when.
  keys: [['code', 'validFrom'], 'currentCode'],
  owner: 'GOVERNMENT_OFFICE',
  valid: ['validFrom', 'validTo'],
  columns: {
    code: { write: 'create' },
    name: { as: 'name' },
    level: {},
    statistical: {},
    currentCode: {},
    validFrom: { as: 'partialDate', write: 'create' },
    validTo: { as: 'partialDate' },
    boundary: { as: 'boundary' },
  },
  relations: {
    parent: {},
    children: {},
    successions: {},
    origins: {},
    departments: {},
    enterprises: {},
    parks: {},
    parcels: {},
    projects: {},
    apartments: {},
    developmentZones: {},
    landSupplies: {},
  },
  rules: [divisionCodeFitsLevel, codeContinuesParent],
});
