import { builder } from '../../schema/builder.ts';
import { codeContinuesParent, divisionCodeFitsLevel } from './rules.ts';

builder.entity('AdministrativeDivision', {
  keys: [['code', 'validFrom']],
  owner: 'GOVERNMENT_OFFICE',
  valid: ['validFrom', 'validTo'],
  columns: {
    code: { write: 'create' },
    name: { as: 'name' },
    level: {},
    statistical: {},
    validFrom: { write: 'create' },
    validTo: {},
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
  },
  rules: [divisionCodeFitsLevel, codeContinuesParent],
});
