import { hectares } from '../quantity.ts';
import { district } from '../reference/divisions.ts';
import type { Row } from '../row.ts';
import { parkKey } from './parks.ts';

const zone = { edition: 2018, provinceName: '示例省', approvedBy: 'PROVINCE', division: district };

/** Entries of the catalogue: both provincial parks under one code, as in real extracts, and a zone of the State Council elsewhere. */
export const zoneRows: readonly Row[] = [
  {
    ...{
      ...zone,
      serialNo: 9001,
      code: 'S997001',
      name: '示例东澜经济开发区',
      placeName: '示例东澜',
      type: 'ECONOMIC',
    },
    ...{ approvedOn: '1995-08', approvedArea: hectares(620), leadingIndustries: '医药、储能、食品' },
    park: parkKey('DONGLAN'),
  },
  {
    ...{ ...zone, serialNo: 9002, code: 'S997001', name: '示例西岭高新技术产业园区', placeName: '示例西岭' },
    ...{ type: 'HIGH_TECH', approvedOn: '2003-03', approvedArea: hectares(485) },
    ...{ leadingIndustries: '信息技术、装备', park: parkKey('XILING') },
  },
  {
    ...{ ...zone, serialNo: 9003, code: 'G991001', name: '示例市经济技术开发区', placeName: '示例市', division: null },
    ...{
      approvedBy: 'STATE_COUNCIL',
      type: 'ECONOMIC_TECHNOLOGICAL',
      approvedOn: '1993',
      approvedArea: hectares(1050.5),
    },
    ...{ leadingIndustries: null, park: null },
  },
];
